import { findHolder } from '#domain/matter/holder.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { isShielded } from '#domain/matter/shield.ts';
import type { World } from '#domain/matter/world.ts';
import { isAct } from '#domain/words/act.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { notices } from '#regulations/notices.ts';
import { randomUUIDv7 } from 'node:crypto';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { entriesOf } from '../store/entries.ts';
import { loadMatter } from '../store/load-matter.ts';
import type { OutboxLine } from './outbox.ts';

/** Tells everybody who is to be told of an act: the party on their page, posts on their desk. Never the one who did it, never the accused. */
export async function tellAll(house: House, line: OutboxLine): Promise<void> {
  const before = await loadMatter(house.db, house.region, line.matter);
  const entry = (await entriesOf(house.db, house.region, line.matter)).find(({ seq }) => seq === line.seq);
  if (before === undefined || entry === undefined || !isAct(entry.act)) return;
  const world = await house.world();
  const rule = ruleOf(house, before.matter);
  const actor = (entry.body.by as { post?: string }).post;
  const posts = notices[entry.act].flatMap((told) => postsFor(told, rule, before.matter, world));
  const fresh = [...new Set(posts)].filter((post) => post !== actor && mayKnow(rule, before.matter, post, world));
  const party = (notices[entry.act] as readonly string[]).includes('party') ? [null] : [];
  await keepNotices(house, line, entry.at, [...fresh, ...party]);
}

function postsFor(told: (typeof notices)[keyof typeof notices][number], rule: Procedure, matter: Matter, world: World): readonly string[] {
  if (told === 'holder') return [matter.holder.post];
  if (told === 'keeper') return [findHolder(rule, rule.keeper, matter, world)?.post ?? ''];
  if (told === 'party') return [];
  return Object.values(matter.seats).flatMap((unit) => (world.posts.get(unit) ?? []).filter(({ office }) => office === 'unit').map(({ key }) => key));
}

function mayKnow(rule: Procedure, matter: Matter, post: string, world: World): boolean {
  const unit = [...world.posts.values()].flat().find(({ key }) => key === post)?.unit;
  return unit !== undefined && !isShielded(rule, matter.seats, unit, world);
}

/** A job tried again finds its notices already there. */
async function keepNotices(house: House, { matter, seq }: OutboxLine, at: Date, posts: readonly (string | null)[]): Promise<void> {
  const rows = posts.map((post) => ({ id: randomUUIDv7(), region: house.region, matter, seq, post, at }));
  await house.db.query(
    `insert into notice (id, region, matter, seq, post, at)
     select n.id, n.region, n.matter, n.seq, n.post, n.at from jsonb_to_recordset($1::jsonb) as n(id uuid, region text, matter uuid, seq integer, post text, at timestamptz)
     where not exists (select from notice o where o.region = n.region and o.matter = n.matter and o.seq = n.seq and o.post is not distinct from n.post)`,
    [JSON.stringify(rows)],
  );
}
