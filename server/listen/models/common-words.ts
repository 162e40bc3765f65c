import { setImmediate } from 'node:timers/promises';
import type { Said } from '#domain/category/said.ts';
import type { Cut } from '#domain/text/cut.ts';

/**
 * The same texts with only those words that stand in at least so many of them. A name or a number that one matter alone has is never learned from:
 * what is learned outlives the matter's erasure.
 */
export async function commonWords<T extends Said>(all: readonly T[], cut: Cut, fewest: number): Promise<readonly T[]> {
  const standsIn = new Map<string, number>();
  const cutUp: { readonly one: T; readonly subject: readonly string[]; readonly body: readonly string[] }[] = [];
  for (const [i, one] of all.entries()) {
    // Others are answered meanwhile.
    if (i % 50 === 0) await setImmediate();
    const [subject, body] = [cut(one.subject), cut(one.body)];
    for (const word of new Set([...subject, ...body])) standsIn.set(word, (standsIn.get(word) ?? 0) + 1);
    cutUp.push({ one, subject, body });
  }
  const kept = (words: readonly string[]) =>
    words.map((word) => ((standsIn.get(word) ?? 0) >= fewest ? word : ' ')).join('');
  return cutUp.map(({ one, subject, body }) => ({ ...one, subject: kept(subject), body: kept(body) }));
}
