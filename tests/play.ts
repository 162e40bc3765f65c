import { apply } from '#domain/matter/apply.ts';
import { clockAct } from '#domain/matter/clock-act.ts';
import { type Attempt, decide } from '#domain/matter/decide.ts';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { open } from '#domain/matter/open.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Deed } from '#domain/words/case.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { allPosts, givenSeats, region, worldAt } from './world.ts';

/** Where a story has come to: the matter after its last deed, or before it when that was refused; none when it could not be begun. */
export interface Played {
  readonly matter: Matter | undefined;
  readonly said: Draft | Refusal;
}

/** Lets a story happen in the small county. Throws when anything but the last deed is refused. */
export function play(rule: Procedure, story: readonly Deed[]): Played {
  let matter: Matter | undefined;
  let said: Draft | Refusal | undefined;
  for (const deed of story) {
    if (said !== undefined && isRefusal(said))
      throw new Error(`Refused before ${deed.join(' ')}: ${JSON.stringify(said)}`);
    said = matter === undefined ? begin(rule, deed) : proceed(rule, matter, deed);
    if (!isRefusal(said)) matter = settle(matter, said);
  }
  if (said === undefined) throw new Error('Nothing happens in this story');
  return { matter, said };
}

const begin = (rule: Procedure, [at, who, , form = {}]: Deed): Draft | Refusal => {
  const given = who === 'follow' ? { seats: givenSeats, parent: 'parent' } : {};
  return open(rule, worldAt(momentOf(at)), {
    id: 'a-matter',
    region,
    number: '1',
    channel: 'web',
    actor: actorOf(who),
    form,
    ...given,
  });
};

const proceed = (rule: Procedure, matter: Matter, [at, who, act, data = {}]: Deed): Draft | Refusal => {
  const now = momentOf(at);
  const about = aboutOf(matter, who, data, now);
  const attempt: Attempt = { act, actor: actorOf(who), data, number: '听信意〔2026〕1号' };
  return decide(rule, worldAt(now), matter, about === undefined ? attempt : { ...attempt, about });
};

/** What an act of an office is about: the clock that has run out, the child that reports, the matter that carries. */
function aboutOf(
  matter: Matter,
  who: string,
  data: Readonly<Record<string, unknown>>,
  now: string,
): string | undefined {
  if (who === 'clock') return clockAct(matter, now)?.about;
  if (who === 'follow') return matter.waitsFor[0] ?? 'another-matter';
  return typeof data.main === 'string' ? data.main : undefined;
}

/** The hash is not the ledger's: stories need one that differs from entry to entry, no more. */
export const settle = (matter: Matter | undefined, { act, set }: Draft): Matter => {
  const seq = (matter?.last ?? 0) + 1;
  return apply(matter, { act, set, seq, hash: seq.toString(16).padStart(8, '0').repeat(8) });
};

export function actorOf(who: string): Actor {
  if (who === 'party' || who === 'clock' || who === 'follow') return { kind: who };
  const post = allPosts.find(({ key }) => key === who);
  if (post === undefined) throw new Error(`No post ${who} in the small county`);
  return { kind: 'post', post };
}

/** A bare day is nine in the morning. */
export const momentOf = (at: string): string => (at.length === 10 ? `${at}T09:00:00+08:00` : `${at}:00+08:00`);
