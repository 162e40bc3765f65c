import type { HeatRule } from '#domain/topics/heat.ts';

/** The weights of heat, from dated values: `is` answers the one of a name in force. */
export const heatRule = (is: (name: string) => number): HeatRule => ({
  person: is('heat-person'),
  apart: is('heat-apart'),
  span: is('heat-span'),
  repeats: is('heat-repeats'),
  for: is('heat-for'),
  against: is('heat-against'),
  growth: is('heat-growth'),
  fades: is('heat-fades'),
});
