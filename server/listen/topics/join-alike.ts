import { agreementOf, alike, likenessOf } from '#domain/topics/likeness.ts';
import { type Profile, profileOf, standingOf } from '#domain/topics/profile.ts';
import { weigh } from '#domain/topics/weigh.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { candidatesFor } from './candidates-for.ts';
import { countyLexicon, lexiconWith } from './county-lexicon.ts';
import { oneAtATime } from './hear-voices.ts';
import { keysIn } from './keys-of.ts';
import { makeTitles } from './make-titles.ts';
import type { Ground } from './place-voice.ts';
import type { Known } from './voices-of.ts';

const aDay = 86_400_000;

interface Problem {
  readonly id: string;
  readonly profile: Profile;
}

/** Problems that were added to since yesterday become one with what they have come to be like. Each in a transaction of its own. */
export async function joinAlike(house: House, least: number): Promise<void> {
  const { db, region } = house;
  const [lexicon, atlas] = await Promise.all([countyLexicon(house, 0), house.atlas()]);
  const { rows } = await db.query<{ id: string }>(
    'select id from recurring where region = $1 and profile is not null and heard > $2 order by id',
    [region, new Date(Date.now() - 1.5 * aDay)],
  );
  for (const { id } of rows)
    await inTransaction(db, async (client) => {
      await oneAtATime(client, region);
      const ground = { client, region, lexicon, atlas };
      const stays = await joinOne(ground, id);
      if (stays !== undefined) await makeTitles(ground, [stays], least);
    });
}

/** The id that stays, where two became one; the one with more voices, or else the elder. */
async function joinOne(ground: Ground, id: string): Promise<string | undefined> {
  const { client, region } = ground;
  const found = await client.query<Problem>(
    'select id, profile from recurring where id = $1 and region = $2 and profile is not null',
    [id, region],
  );
  const [one] = found.rows;
  if (one === undefined) return undefined;
  const other = await mostLike(ground, one);
  if (other === undefined) return undefined;
  const [stays, goes] = isLarger(one, other) ? [one.id, other.id] : [other.id, one.id];
  await become(ground, goes, stays);
  return stays;
}

const isLarger = (one: Problem, other: Problem): boolean =>
  one.profile.count === other.profile.count ? one.id < other.id : one.profile.count > other.profile.count;

async function mostLike(ground: Ground, one: Problem): Promise<Problem | undefined> {
  const own = standingOf(one.profile);
  const keys = keysIn(one.profile, ground.lexicon);
  const near = (await candidatesFor(ground, { keys, ...(await knownOf(ground, one.id)), but: one.id })).map((other) => {
    const profile =
      'pieces' in other ? profileOf([weigh(other.pieces, lexiconWith(ground.lexicon, [other.pieces]))]) : other.profile;
    const standing = standingOf(profile);
    return { id: other.id, profile, likeness: likenessOf(agreementOf(own, standing), own, standing) };
  });
  return near.filter(({ likeness }) => likeness > alike).sort((a, b) => b.likeness - a.likeness)[0];
}

/** What is known of it: its voices agree, as far as they say. */
async function knownOf({ client, region }: Ground, problem: string): Promise<Known> {
  const { rows } = await client.query<Known>(
    `select max(left(m.place, 12)) as place, max(m.category) as category from recurring_matter g join matter m on m.id = g.matter and m.region = g.region
     where g.recurring = $1 and g.region = $2`,
    [problem, region],
  );
  return rows[0] ?? { place: null, category: null };
}

/** The voices of one become those of the other; whoever was told of it has been told, and it grows on under that id. */
async function become({ client, region }: Ground, goes: string, stays: string): Promise<void> {
  const both = [goes, region, stays];
  await client.query('update recurring_matter set recurring = $3 where recurring = $1 and region = $2', both);
  const told =
    'select from recurring_notice o where o.region = $2 and o.recurring = $3 and o.post = n.post and o.over is null';
  await client.query(
    `update recurring_notice n set recurring = $3, over = case when exists (${told}) then coalesce(n.over, n.at) else n.over end
     where n.recurring = $1 and n.region = $2`,
    both,
  );
  await client.query('delete from recurring where id = $1 and region = $2', [goes, region]);
}
