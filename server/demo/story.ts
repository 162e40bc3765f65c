import type { Act } from '#domain/words/act.ts';
import type { Deed } from '#domain/words/case.ts';
import type { Channel } from '#domain/words/channel.ts';

/**
 * One demonstration matter from its first word on. The first deed is `register`, its data the form. Every `at` is RFC 3339
 * at +08:00, ascending, before the `now` the stories were asked for. `who` is `party` or a post's key; what the clock and the
 * office that follows do is left to them. `data.main` (of `merge`) is the key of an earlier story, to be replaced by its id.
 */
export interface Story {
  readonly key: string;
  readonly procedure: string;
  readonly channel: Channel;
  readonly deeds: readonly Deed[];
  /** Nobody registers it: the matter of its procedure that the story `by` opened, for this unit where there are several. */
  readonly opened?: { readonly by: string; readonly unit?: string };
}

/** One deed before it has a time: so many hours after the one before, working hours when an office does it. */
export interface Beat {
  readonly who: string;
  readonly act: Act;
  readonly wait: number;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Data that name the day of the deed (YYYY-MM-DD). */
  readonly dated?: (day: string) => Readonly<Record<string, unknown>>;
}

/** The course of a matter: who brings it in and how, and what then happens. */
export interface Plot {
  readonly procedure: string;
  readonly channel: Channel;
  readonly beats: readonly Beat[];
}
