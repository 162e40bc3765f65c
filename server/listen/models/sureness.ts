import type { World } from '#domain/matter/world.ts';

/** Confidence in words: 很有把握, 较有把握, 拿不准. */
export type Sureness = 'very' | 'fairly' | 'not';

/** By the county's dated values. What abstains is not sure, whatever its confidence. */
export function surenessOf({ value, now }: World, confidence: number, abstain: boolean): Sureness {
  const from = (name: string) => Number(value(name, now.slice(0, 10)));
  if (abstain || confidence < from('model-fairly-sure')) return 'not';
  return confidence < from('model-very-sure') ? 'fairly' : 'very';
}
