import { readFileSync } from 'node:fs';

/** Of the labelled pairs of `twin-pairs.csv` whose messages both are there: how many of the twins, and of the others, are in one topic. */
export interface Pairs {
  readonly twins: number;
  readonly twinsTogether: number;
  readonly others: number;
  readonly othersTogether: number;
}

/** Twins are one problem and belong together; of the others many are the same trouble elsewhere, or another at the same place. */
export function labelledPairs(topics: readonly { readonly ids: readonly string[] }[]): Pairs {
  const home = new Map(topics.flatMap(({ ids }, i) => ids.map((id) => [id, i] as const)));
  const lines = readFileSync(new URL('../twin-pairs.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const known = lines
    .map((line) => line.split(','))
    .filter(([a = '', b = '']) => home.has(a) && home.has(b))
    .map(([a = '', b = '', twin]) => ({ twin: twin === '1', together: home.get(a) === home.get(b) }));
  const [twins, others] = [known.filter(({ twin }) => twin), known.filter(({ twin }) => !twin)];
  const together = (pairs: typeof known) => pairs.filter((pair) => pair.together).length;
  return {
    ...{ twins: twins.length, twinsTogether: together(twins) },
    ...{ others: others.length, othersTogether: together(others) },
  };
}
