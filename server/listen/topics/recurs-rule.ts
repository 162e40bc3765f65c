import type { World } from '#domain/matter/world.ts';
import type { GrowthRule } from '#domain/topic/growth.ts';
import type { HeatRule } from '#domain/topics/heat.ts';
import { heatRule } from '../heat-rule.ts';

/** The dated values by which something recurs and grows, as in force today. */
export interface RecursRule {
  /** So many voices make a recurring problem. */
  readonly voices: number;
  readonly growth: GrowthRule;
  readonly heat: HeatRule;
  /** Days without another notice on the same problem. */
  readonly rest: number;
  /** How far back it is looked, in days. */
  readonly reach: number;
}

export function recursRule({ value, now }: Pick<World, 'value' | 'now'>): RecursRule {
  const is = (name: string) => Number(value(name, now.slice(0, 10)));
  return {
    ...{ voices: is('recurs-voices'), reach: is('recurs-days'), rest: is('growth-rest') },
    heat: heatRule(is),
    growth: {
      ...{ days: is('growth-days'), weeks: is('growth-weeks'), voices: is('growth-voices') },
      ...{ people: is('growth-people'), times: is('growth-times') },
    },
  };
}
