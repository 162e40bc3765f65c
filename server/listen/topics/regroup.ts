import { millisecondsOf } from '#domain/deadline/day.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { countyLexicon } from './county-lexicon.ts';
import { oneAtATime, putTogether } from './hear-voices.ts';
import { lookAgain } from './look-again.ts';
import { makeTitles } from './make-titles.ts';
import { recursRule } from './recurs-rule.ts';
import { serviceRequests } from './service-requests.ts';
import { tellEveryGrowth } from './tell-growth.ts';

/** So many at a time, and so many in a night: what is held in memory, and how long it takes, do not grow with the county. */
const page = 100;
const inANight = 20_000;

/**
 * Nightly, over as far back as it is looked: what is too old or set apart is let go, what was brought in from elsewhere is heard, words
 * that an erasure took are made anew, and what was added to is looked at again. Then whoever answers for it is told what grows.
 */
export async function regroup(house: House): Promise<void> {
  const world = await house.world();
  const since = new Date(millisecondsOf(world.now) - recursRule(world).reach * 86_400_000);
  await letGo(house, since);
  for (let done = 0; done < inANight; done += page) {
    const missed = await unheard(house, since);
    if (missed.length === 0) break;
    await putTogether(house, missed);
  }
  await renewWords(house, recursRule(world).voices);
  await lookAgain(house, recursRule(world).voices);
  await tellEveryGrowth(house);
}

async function letGo({ db, region }: House, since: Date): Promise<void> {
  const stays = 'm.id = g.matter and m.region = g.region and not m.apart and m.opened > $2';
  await db.query(
    `delete from recurring_matter g where g.region = $1 and not exists (select from matter m where ${stays})`,
    [region, since],
  );
  const none = 'not exists (select from recurring_matter g where g.recurring = r.id and g.region = r.region)';
  await db.query(`delete from recurring r where r.region = $1 and ${none}`, [region]);
  const gone = 'not exists (select from recurring r where r.id = n.recurring and r.region = n.region)';
  await db.query(`delete from recurring_notice n where n.region = $1 and ${gone}`, [region]);
}

/** The newest first: what was said of late is what recurs. */
async function unheard({ db, region }: House, since: Date): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select m.id from matter m where m.region = $1 and m.procedure = any($2) and not m.apart and m.opened > $3
       and exists (select from content c where c.matter = m.id and c.region = m.region and c.seq = 1 and c.fields ?| array['subject', 'detail'])
       and not exists (select from recurring_matter g where g.matter = m.id and g.region = m.region)
     order by m.opened desc, m.id desc limit $4`,
    [region, serviceRequests, since, page],
  );
  return rows.map(({ id }) => id);
}

async function renewWords(house: House, least: number): Promise<void> {
  const { db, region } = house;
  const { rows } = await db.query<{ id: string }>(`select id from recurring where region = $1 and words = '{}'`, [
    region,
  ]);
  const [lexicon, atlas] = await Promise.all([countyLexicon(house, 0), house.atlas()]);
  for (const { id } of rows)
    await inTransaction(db, async (client) => {
      await oneAtATime(client, region);
      await makeTitles({ client, region, lexicon, atlas, now: house.now() }, [id], least);
    });
}
