import type { PoolClient } from 'pg';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { countyLexicon } from './county-lexicon.ts';
import { makeTitles } from './make-titles.ts';
import { placeVoice } from './place-voice.ts';
import { recursRule } from './recurs-rule.ts';
import { tellGrowth } from './tell-growth.ts';
import { voicesOf } from './voices-of.ts';

/**
 * After they were committed: each new service request becomes a voice of the problem it is most like, or the first of one of its own.
 * Heard twice it is a voice once.
 */
export async function hearVoices(house: House, matters: readonly string[]): Promise<void> {
  const touched = await putTogether(house, matters);
  if (touched.length > 0) await tellGrowth(house, touched);
}

/** A matter that is read is held meanwhile, and an act on it waits: only for so many. */
const atOnce = 5;
/** A problem of so few voices is called anew with each; later only by night. */
const young = 8;

/** The problems that were added to. */
export async function putTogether(house: House, matters: readonly string[]): Promise<readonly string[]> {
  const touched = new Set<string>();
  for (let i = 0; i < matters.length; i += atOnce)
    for (const problem of await putFew(house, matters.slice(i, i + atOnce))) touched.add(problem);
  return [...touched];
}

async function putFew(house: House, matters: readonly string[]): Promise<readonly string[]> {
  const { db, region } = house;
  const [lexicon, atlas, world] = await Promise.all([
    countyLexicon(house, matters.length),
    house.atlas(),
    house.world(),
  ]);
  return inTransaction(db, async (client) => {
    await oneAtATime(client, region);
    const ground = { client, region, lexicon, atlas, now: house.now() };
    const fresh =
      'm.id = any($2) and not exists (select from recurring_matter g where g.matter = m.id and g.region = m.region)';
    const voices = await voicesOf(client, region, { sql: fresh, params: [matters] });
    const problems = new Set<string>();
    for (const voice of voices) problems.add(await placeVoice(ground, voice));
    await makeTitles(ground, [...problems], recursRule(world).voices, young);
    return [...problems];
  });
}

/** Two that hear at the same time would each begin a problem of their own; on several servers too. */
export const oneAtATime = (client: PoolClient, region: string): Promise<unknown> =>
  client.query('select pg_advisory_xact_lock(hashtext($1))', [`recurring ${region}`]);
