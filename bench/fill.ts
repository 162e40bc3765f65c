import { decide } from '#domain/matter/decide.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import { ruleOf } from '#server/act.ts';
import type { House } from '#server/house.ts';
import { openHouse } from '#server/open-house.ts';
import { prepare } from '#server/register.ts';
import { append } from '#server/store/append.ts';
import { connect } from '#server/store/database.ts';
import { type Item, itemOf } from '#server/store/item.ts';
import type { ServerProcess } from './server-process.ts';

const batch = 500;

/** Fills a county with matters by the way every matter takes: decided, sealed, appended; two thirds are dispatched. */
export async function fill(server: Pick<ServerProcess, 'database' | 'data'>, matters: number): Promise<void> {
  const database = connect(server.database);
  const house = await openHouse(database, server.data, '430199');
  for (let done = 0; done < matters; done += batch) {
    const items = await Promise.all(Array.from({ length: batch }, (_, i) => first(house, done + i)));
    await append(
      house.db,
      items.map(({ item }) => item),
    );
    const second = await Promise.all(items.filter((_, i) => i % 3 !== 0).map((one, i) => dispatched(house, one, i)));
    await append(house.db, second);
    if (done % 20_000 === 0) console.error(`  ${done} of ${matters}`);
  }
  await database.owner.query('vacuum analyze');
  await database.close();
}

const subjects = [
  '路灯不亮',
  '自来水停了',
  '噪音扰民',
  '垃圾没人清',
  '拖欠工资',
  '校车超载',
  '公交改线',
  '房产证办不下来',
];
const places = ['430199101201', '430199101202', '430199101', '430199102'];

async function first(house: House, n: number) {
  const form = {
    subject: `${subjects[n % subjects.length]}(第${n}件)`,
    detail: `${subjects[n % subjects.length]},已经${n % 30}天了,请尽快处理。联系过村里,说要等。`.repeat(2),
    place: { code: places[n % places.length] },
  };
  const prepared = await prepare(house, {
    procedure: 'service-request',
    form,
    channel: 'web',
    actor: { kind: 'party' },
    quiet: true,
  });
  if ('refused' in prepared) throw new Error(JSON.stringify(prepared.refused));
  return prepared;
}

async function dispatched(house: House, { matter, item }: Awaited<ReturnType<typeof first>>, n: number): Promise<Item> {
  const world = await house.world();
  const rule = ruleOf(house, matter);
  const post = (await house.atlas()).post('hotline-station');
  const departments = [...world.units.values()].filter(({ kind }) => kind === 'department');
  if (post === undefined) throw new Error('No station post');
  const data = { unit: departments[n % departments.length]?.key };
  const draft = decide(rule, world, matter, { act: 'dispatch', actor: { kind: 'post', post }, data });
  if (isRefusal(draft)) throw new Error(JSON.stringify(draft));
  return itemOf(house, world, rule, { matter, row: item.matter }, draft, { quiet: true }).item;
}
