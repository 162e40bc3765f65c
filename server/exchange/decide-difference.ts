import type { Refusal } from '#domain/matter/refusal.ts';
import type { Lang } from '#domain/words/lang.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import { actorFor } from '../who/acting.ts';
import type { Staff } from '../who/caller.ts';
import { exchangeWords } from './exchange-words.ts';
import type { KnownDifference } from './list-differences.ts';

export interface Decision {
  readonly take: 'theirs' | 'ours';
  readonly reason?: string | undefined;
}

/**
 * Theirs is entered in the ledger as an act of the post that decides; ours is kept with its reason. Tried again after a stop, the
 * act is found done by its key.
 */
export async function decideDifference(
  house: House,
  caller: Staff,
  lang: Lang,
  difference: KnownDifference,
  { take, reason }: Decision,
): Promise<Refusal | undefined> {
  if (take === 'theirs') {
    const refused = await enter(house, caller, lang, difference, reason);
    if (refused !== undefined) return refused;
  }
  const sql =
    'update exchange_difference set decided = $3, reason = $4, by = $5, at = $6 where id = $1 and region = $2 and decided is null';
  const post = caller.posts[0]?.key ?? '';
  await house.db.query(sql, [difference.id, house.region, take, reason ?? '', post, house.now()]);
  return undefined;
}

async function enter(
  house: House,
  caller: Staff,
  lang: Lang,
  { id, matter, field, theirs }: KnownDifference,
  reason: string | undefined,
): Promise<Refusal | undefined> {
  const reading = await readingIn(house, lang);
  const line = await matterInScope(house, reading, caller, matter);
  const column = exchangeWords.zh.columns[field];
  const day = /^\d{4}-\d\d-\d\d$/.test(theirs) ? theirs : house.now().slice(0, 10);
  const stage = `${column}：${theirs}`;
  const note = [stage, reason].filter(Boolean).join('\n').slice(0, 4000);
  const data = { stage: stage.length > 80 ? `${stage.slice(0, 79).toWellFormed()}…` : stage, on: day, note };
  const actor = actorFor(reading, line.state, caller, 'exchange');
  const outcome = await act(house, {
    matter,
    act: 'exchange',
    actor,
    data,
    key: `exchange-difference:${id}`,
    bodyHash: '',
  });
  return 'refused' in outcome ? outcome.refused : undefined;
}
