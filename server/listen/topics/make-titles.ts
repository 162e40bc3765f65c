import { nameTopic } from '#domain/topics/name-topic.ts';
import { personIn } from '#domain/topics/person-words.ts';
import { nothing } from '#domain/topics/pieces.ts';
import { profileOf } from '#domain/topics/profile.ts';
import { weigh } from '#domain/topics/weigh.ts';
import { cutWords, isOrdinary } from '../words.ts';
import { lexiconAmong } from './county-lexicon.ts';
import { keepKeys, keepProfile } from './keep-profile.ts';
import { keysOf } from './keys-of.ts';
import { piecesIn, voiceIn } from './pieces-in.ts';
import type { Ground } from './place-voice.ts';
import { voicesOf } from './voices-of.ts';

/** So many of its voices say what a problem is called, the most typical first. */
const most = 30;

/**
 * Titles and profiles are made of what its voices say, once there are `least` of them: what one alone said is the title of nothing.
 * With `upTo` only of those with so many voices at most, or without a title: one more of many changes little until the night.
 */
export async function makeTitles(
  ground: Ground,
  problems: readonly string[],
  least: number,
  upTo?: number,
): Promise<void> {
  const { rows } = await ground.client.query<{ id: string; matters: readonly string[] }>(
    `select g.recurring as id, array_agg(g.matter order by g.fit desc, g.matter) as matters
     from recurring_matter g join recurring r on r.id = g.recurring and r.region = g.region
     where g.region = $1 and g.recurring = any($2) group by 1 having $3::integer is null or count(*) <= $3 or bool_or(r.title = '')`,
    [ground.region, problems, upTo ?? null],
  );
  for (const { id, matters } of rows) {
    const title = await madeAnew(ground, id, matters.slice(0, most));
    const shown = matters.length < least ? '' : title;
    await ground.client.query('update recurring set title = $3 where id = $1 and region = $2', [
      id,
      ground.region,
      shown,
    ]);
  }
}

async function madeAnew(ground: Ground, problem: string, matters: readonly string[]): Promise<string> {
  const { client, region, atlas } = ground;
  const said = await voicesOf(client, region, { sql: 'm.id = any($2)', params: [matters] });
  const voices = said.map((voice) => voiceIn(voice, atlas));
  const pieces = said.map((voice) => piecesIn(voice, atlas));
  const lexicon = lexiconAmong(ground.lexicon, pieces);
  const standings = pieces.map((one) => weigh(one, lexicon));
  const profile = profileOf(standings);
  if (said.length > 1) await keepProfile(ground, problem, profile);
  else await keepKeys(ground, problem, keysOf(pieces[0] ?? nothing, ground.lexicon));
  const namesPerson = personIn(cutWords, lexicon, isOrdinary);
  return nameTopic(voices, standings, profile, { cut: cutWords, namesPerson }).title;
}
