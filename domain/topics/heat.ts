import type { Day } from '../deadline/day.ts';

/** The formula's weights, dated values a county may set (`regulations/values/topics.ts`). */
export interface HeatRule {
  /** Points for each person in the densest span of `span` days, and for each other person. */
  readonly person: number;
  readonly apart: number;
  readonly span: number;
  /** Points for each e-fold of messages beyond one a person, of votes for, of votes against (taken off). */
  readonly repeats: number;
  readonly for: number;
  readonly against: number;
  /** Points for each person of the last span above those of the span before. */
  readonly growth: number;
  /** Half of the heat fades by half in so many days after the last message. */
  readonly fades: number;
}

/** One message as heat counts it. */
export interface Counted {
  readonly who: string;
  readonly day: Day;
  readonly for: number;
  readonly against: number;
}

export interface Heat {
  readonly heat: number;
  /** What it is the sum of, before it fades: people + repeats + votes + growth, times recency. */
  readonly parts: Readonly<Record<'people' | 'repeats' | 'votes' | 'growth' | 'recency', number>>;
  readonly people: number;
  readonly for: number;
  readonly against: number;
  /** People of the last span, and of the span before it. */
  readonly growth: { readonly last: number; readonly before: number };
}

/**
 * heat = (person × people in the densest span + apart × other people + repeats × ln(1 + messages − people)
 *   + max(0, for × ln(1 + votes for) − against × ln(1 + votes against)) + growth × max(0, last span − span before)) × recency,
 * recency = ½ + ½ · 2^(−days since the last message / fades). One more person never makes it less.
 */
export function heatOf(voices: readonly Counted[], now: Day, rule: HeatRule): Heat {
  const people = peopleOf(voices);
  const dense = densest(voices, rule.span);
  const [votesFor, votesAgainst] = [total(voices, 'for'), total(voices, 'against')];
  const last = peopleOf(voices.filter(({ day }) => day > now - rule.span));
  const before = peopleOf(voices.filter(({ day }) => day <= now - rule.span && day > now - 2 * rule.span));
  const silent = now - Math.max(...voices.map(({ day }) => day));
  const parts = {
    people: rule.person * dense + rule.apart * (people - dense),
    repeats: rule.repeats * Math.log(1 + voices.length - people),
    votes: Math.max(0, rule.for * Math.log(1 + votesFor) - rule.against * Math.log(1 + votesAgainst)),
    growth: rule.growth * Math.max(0, last - before),
    recency: 0.5 + 0.5 * 2 ** (-Math.max(0, silent) / rule.fades),
  };
  const heat = (parts.people + parts.repeats + parts.votes + parts.growth) * parts.recency;
  return { heat, parts, people, for: votesFor, against: votesAgainst, growth: { last, before } };
}

const peopleOf = (voices: readonly Counted[]): number => new Set(voices.map(({ who }) => who)).size;

const total = (voices: readonly Counted[], which: 'for' | 'against'): number =>
  voices.reduce((sum, voice) => sum + voice[which], 0);

/** The most people that spoke within any `span` days. */
function densest(voices: readonly Counted[], span: number): number {
  const days = new Set(voices.map(({ day }) => day));
  const within = (first: Day) => voices.filter(({ day }) => day >= first && day < first + span);
  return Math.max(0, ...[...days].map((first) => peopleOf(within(first))));
}
