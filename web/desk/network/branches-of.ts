/** Something with a place in a tree. */
interface Node {
  readonly key: string;
  readonly parent: string | null;
}

export interface Branch<N extends Node> {
  readonly node: N;
  readonly below: readonly Branch<N>[];
}

/** The trees that nodes form; whoever's superior is not among them stands at the root. Nothing is lost to a circle. */
export function branchesOf<N extends Node>(nodes: readonly N[]): readonly Branch<N>[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const grow = (node: N, above: readonly string[]): Branch<N> => ({
    node,
    below: nodes
      .filter(({ key, parent }) => parent === node.key && !above.includes(key))
      .map((one) => grow(one, [...above, one.key])),
  });
  return nodes.filter(({ parent }) => parent === null || !keys.has(parent)).map((node) => grow(node, [node.key]));
}
