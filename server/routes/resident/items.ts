import type { FastifyInstance } from 'fastify';
import { rangesOf } from '#domain/search/ranges.ts';
import { fold } from '#domain/text/fold.ts';
import { runsIn } from '#domain/text/runs.ts';
import { type ItemCard, type ItemGroup, itemPage, itemsPage } from '#web/resident/pages/items.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { type ItemVersion, itemsOn } from '../../registers/service-items.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** The catalogue of what can be applied for today: searched by a plain form, one page for each item. */
export function itemPages(app: FastifyInstance, house: House): void {
  app.get<{ Querystring: { q?: unknown } }>('/items', async (request, reply) => {
    const visit = await visitOf(house, request);
    const { q } = request.query;
    const words = typeof q === 'string' ? q.trim().slice(0, 60) : '';
    const offered = offeredIn(visit);
    const groups = groupsOf(offered.filter(matching(words, visit)), visit);
    return sendPage(reply, itemsPage(visit.reader, { words, groups, offered: offered.length }));
  });
  app.get<{ Params: { key: string } }>('/items/:key', async (request, reply) => {
    const visit = await visitOf(house, request);
    const item = offeredIn(visit).find(({ key }) => key === request.params.key);
    if (item === undefined) throw new Trouble('not-found');
    return sendPage(reply, itemPage(visit.reader, cardOf(item, visit)));
  });
}

const offeredIn = ({ reading }: Visit): readonly ItemVersion[] => itemsOn(reading.atlas, reading.today);

/** Every word must stand somewhere in the item's names, what it needs, or its unit's name, in whatever language and script; or sound so, or have one mistake. */
function matching(words: string, { reading }: Visit): (item: ItemVersion) => boolean {
  const wanted = runsIn(fold(words));
  return ({ name, en = '', unit, materials = [] }) => {
    const text = [name, en, reading.names.unit(unit), ...materials].join('\n');
    return rangesOf(text, wanted).words === wanted.length;
  };
}

const groupsOf = (items: readonly ItemVersion[], { reading: { names } }: Visit): readonly ItemGroup[] =>
  [...Map.groupBy(items, ({ unit }) => unit)].map(([unit, its]) => ({
    unit: names.unit(unit) ?? unit,
    items: its.map(({ key, name }) => ({ key, name: names.item?.(key) ?? name })),
  }));

function cardOf(item: ItemVersion, { reading: { names, atlas } }: Visit): ItemCard {
  const { key, unit, promised, statutory, fee, basis, note } = item;
  const phone = atlas.rows('units').get(unit)?.phone;
  return {
    ...{ key, promised, statutory, basis, note },
    ...{
      name: names.item?.(key) ?? item.name,
      unit: names.unit(unit) ?? unit,
      phone: typeof phone === 'string' ? phone : undefined,
    },
    ...{ materials: item.materials ?? [], online: item.online === true },
    fee: fee === undefined ? undefined : fee / 100,
  };
}
