import dagre from '@dagrejs/dagre';
import type { Flow, FlowArrow, FlowNode } from './flow.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box or a label: its middle and its size, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (FlowNode & { readonly box: Box })[];
  readonly arrows: readonly (FlowArrow & { readonly box: Box; readonly points: readonly Point[] })[];
}

export const sizes = { title: 15, small: 12, line: 18, pad: 14, margin: 24 } as const;

/** One drawing with another below it, at its left edge. */
export function stacked(upper: Drawing, lower: Drawing): Drawing {
  if (lower.arrows.length === 0) return upper;
  const down = <T extends Point>(point: T): T => ({ ...point, y: point.y + upper.height });
  return {
    width: Math.max(upper.width, lower.width),
    height: upper.height + lower.height,
    nodes: [...upper.nodes, ...lower.nodes.map((node) => ({ ...node, box: down(node.box) }))],
    arrows: [
      ...upper.arrows,
      ...lower.arrows.map((arrow) => ({ ...arrow, box: down(arrow.box), points: arrow.points.map(down) })),
    ],
  };
}

/** Places every box and arrow, from top to bottom, so that it reads on a narrow screen. */
export function layOutFlow(flow: Flow): Drawing {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 26,
    ranksep: 30,
    edgesep: 18,
    marginx: sizes.margin,
    marginy: sizes.margin,
  });
  for (const node of flow.nodes) graph.setNode(node.id, sizeOf(node));
  for (const [i, arrow] of flow.arrows.entries()) graph.setEdge(...downwards(arrow, flow), weightOf(arrow), String(i));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const nodes = flow.nodes.map((node) => ({ ...node, box: graph.node(node.id) as Box }));
  const arrows = flow.arrows.map((arrow, i) => {
    const ends = downwards(arrow, flow);
    const { x, y, width, height, points } = graph.edge(...ends, String(i)) as Box & { points: readonly Point[] };
    return { ...arrow, box: { x, y, width, height }, points: ends[0] === arrow.from ? points : points.toReversed() };
  });
  return { width, height, nodes, arrows };
}

/** The regulation's own order runs down the page: an arrow that goes back is laid out the other way round. */
function downwards({ from, to }: FlowArrow, { nodes }: Flow): [string, string] {
  const place = (id: string) => nodes.findIndex((node) => node.id === id);
  return place(from) <= place(to) ? [from, to] : [to, from];
}

const weightOf = (arrow: FlowArrow) => ({
  ...labelSize(arrow),
  labelpos: 'c' as const,
  weight: arrow.from.startsWith('@') ? 1 : 2,
});

const sizeOf = ({ lines }: FlowNode): { width: number; height: number } => ({
  width: Math.max(84, ...lines.map((line, i) => textWidth(line, i === 0 ? sizes.title : sizes.small))) + 2 * sizes.pad,
  height: lines.length * sizes.line + 2 * sizes.pad - 6,
});

function labelSize({ labels }: FlowArrow): { width: number; height: number } {
  if (labels.length === 0) return { width: 0, height: 0 };
  return {
    width: Math.max(...labels.map((label) => textWidth(label, sizes.small))) + 10,
    height: labels.length * sizes.line,
  };
}

/** Near enough without a font: Chinese characters are square, others a little over half as wide. */
const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.56), 0) * size;
