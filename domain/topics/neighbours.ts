import type { Agreement } from './likeness.ts';
import type { Standing, Weights } from './weigh.ts';

/** For each message those it agrees with at all, by their place in the list. */
export type Rows = Map<number, Agreement>[];

/** Below this two messages are strangers and nothing is kept of them. */
const strangers = 0.02;

/** All pairs that agree, found over the pieces they share: each message is held only against earlier ones. */
export function neighboursOf(all: readonly Standing[]): Rows {
  const rows: Rows = all.map(() => new Map());
  const [meetNames, meetRest] = [meeting(all.length), meeting(all.length)];
  for (const [i, one] of all.entries()) {
    const [names, rest] = [meetNames(i, one.names), meetRest(i, one.rest)];
    for (let j = 0; j < i; j++) {
      const [a, b] = [names[j] ?? 0, rest[j] ?? 0];
      // Nearly all pairs have nothing in common: nothing is made for them.
      if (a + b <= strangers) continue;
      const agreement = { names: a, rest: b };
      if (!worthKeeping(agreement, one.share, all[j]?.share ?? 0)) continue;
      rows[i]?.set(j, agreement);
      rows[j]?.set(i, agreement);
    }
  }
  return rows;
}

const worthKeeping = ({ names, rest }: Agreement, a: number, b: number): boolean =>
  Math.sqrt(a * b) * names + Math.sqrt((1 - a) * (1 - b)) * rest > strangers;

/** Takes messages in one after the other; answers how much of its pieces each earlier one shares. The next call overwrites the answer. */
function meeting(messages: number): (i: number, weights: Weights) => Float64Array {
  const holders = new Map<string, { at: number[]; weight: number[] }>();
  const sums = new Float64Array(messages);
  return (i, weights) => {
    sums.fill(0);
    for (const [piece, w] of weights) {
      const held = holders.get(piece) ?? { at: [], weight: [] };
      for (const [k, j] of held.at.entries()) sums[j] = (sums[j] ?? 0) + w * (held.weight[k] ?? 0);
      held.at.push(i);
      held.weight.push(w);
      holders.set(piece, held);
    }
    return sums;
  };
}
