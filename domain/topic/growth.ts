import { likelyRange } from '../figure/likely-range.ts';

/** How often a problem was said in the newest days, by how many people, and how often in the weeks before them. */
export interface Said {
  readonly fresh: number;
  readonly people: number;
  readonly past: number;
}

/** When it grows, as dated values (`regulations/values/listening.ts`). */
export interface GrowthRule {
  /** The newest days that are looked at, and the weeks before them that they are held against. */
  readonly days: number;
  readonly weeks: number;
  /** Fewer voices, or fewer people, are no growth, whatever it was before. */
  readonly voices: number;
  readonly people: number;
  /** So many times what is usual for it, at least. */
  readonly times: number;
}

/**
 * Whether a problem grows faster than its own past. The share of the newest days among all that was said must lie above what those
 * days would have at an even pace, with the whole of its likely range (95 %), so that chance alone raises no alarm.
 */
export function grows({ fresh, people, past }: Said, rule: GrowthRule): boolean {
  if (fresh < rule.voices || people < rule.people) return false;
  if (fresh < rule.times * usual(past, rule)) return false;
  const range = likelyRange(fresh, fresh + past);
  return range !== undefined && range.low > rule.days / (rule.days + rule.weeks * 7);
}

/** What so many days had on average before. */
export const usual = (past: number, { days, weeks }: Pick<GrowthRule, 'days' | 'weeks'>): number =>
  (past * days) / (weeks * 7);
