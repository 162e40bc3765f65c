import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { Act } from '#domain/words/act.ts';
import type { Beat, Story } from './story.ts';

/** A story before it has days: how many days ago it begins; one that another opens goes on from that one's last deed. */
export interface Plan extends Pick<Story, 'key' | 'procedure' | 'opened'> {
  readonly ago?: number;
  readonly beats: readonly Beat[];
}

/** A deed before it has a time. */
export const does = (who: string, act: Act, wait: number, data: Beat['data'] = {}): Beat => ({ who, act, wait, data });

/** The day so many days after one (YYYY-MM-DD). */
export const later = (day: string, days: number): string =>
  instantAt(millisecondsOf(`${day}T00:00:00+08:00`) + days * 86_400_000).slice(0, 10);
