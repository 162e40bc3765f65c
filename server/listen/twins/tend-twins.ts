import { erasedTitle } from '../../erasure/take-away.ts';
import type { House } from '../../house.ts';
import { rulesOn } from '../../rulebook.ts';
import { countCommon } from './count-common.ts';
import { indexTwins } from './index-twins.ts';

const perPass = 500;

/** Once an hour: what was registered before there was this index, or what a lost job left out, and what has become common. */
export async function tendTwins(house: House): Promise<void> {
  for (let since = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await missing(house, since);
    if (ids.length === 0) break;
    await indexTwins(house, ids);
    since = ids.at(-1) ?? since;
  }
  await countCommon(house);
}

async function missing(house: House, since: string): Promise<readonly string[]> {
  const services = rulesOn(house.now().slice(0, 10)).filter(({ kind }) => kind === 'service');
  const { rows } = await house.db.query<{ id: string }>(
    `select m.id from matter m left join twin t on t.matter = m.id and t.region = m.region
     where m.region = $1 and m.id > $2 and m.procedure = any($3) and not m.apart and m.title <> $4 and t.matter is null
     order by m.id limit $5`,
    [house.region, since, services.map(({ id }) => id), erasedTitle, perPass],
  );
  return rows.map(({ id }) => id);
}
