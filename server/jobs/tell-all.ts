import { randomUUIDv7 } from 'node:crypto';
import { findHolder } from '#domain/matter/holder.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { isShielded } from '#domain/matter/shield.ts';
import type { World } from '#domain/matter/world.ts';
import { type Act, isAct } from '#domain/words/act.ts';
import type { Notified } from '#domain/words/notified.ts';
import type { Office } from '#domain/words/office.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { notices } from '#regulations/notices.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { tellParties } from '../messages/queue.ts';
import type { OutboxLine } from './outbox.ts';

/** An act as it is told of: its matter as it stands now. */
interface News {
  readonly matter: string;
  readonly seq: number;
  readonly at: Date;
  readonly act: string;
  readonly actor: string | null;
  readonly office: string;
  readonly state: Matter;
}

/** Tells everybody who is to be told: the party on their page, posts on their desk. Never the one who did it, never the accused. */
export async function tellAll(house: House, lines: readonly Pick<OutboxLine, 'matter' | 'seq'>[]): Promise<void> {
  const { rows } = await house.db.query<News>(
    `select e.matter, e.seq, e.at, e.act, e.body->'by'->>'post' as actor, e.body->'by'->>'office' as office, m.state
     from jsonb_to_recordset($1::jsonb) as l(matter uuid, seq integer)
     join entry e on e.matter = l.matter and e.seq = l.seq and e.region = $2
     join matter m on m.id = l.matter and m.region = $2`,
    [JSON.stringify(lines.map(({ matter, seq }) => ({ matter, seq }))), house.region],
  );
  const world = await house.world();
  const told = rows.flatMap((news) => toldOf(house, news, world).map((post) => ({ ...keyOf(house, news), post })));
  await keepNotices(house, told);
  await tellParties(house, rows.filter(isForParty));
}

const isForParty = (news: News): news is News & { readonly act: Act } =>
  isAct(news.act) && (notices[news.act] as readonly Notified[]).includes('party');

const keyOf = (house: House, { matter, seq, at }: News) => ({
  id: randomUUIDv7(),
  region: house.region,
  matter,
  seq,
  at,
});

/** Posts that are told, and null for the party. */
function toldOf(house: House, { act, actor, state }: News, world: World): readonly (string | null)[] {
  if (!isAct(act)) return [];
  const rule = ruleOf(house, state);
  const told: readonly Notified[] = notices[act];
  const posts = new Set(told.flatMap((whom) => postsFor(whom, rule, state, world)));
  const fresh = [...posts].filter((post) => post !== actor && mayKnow(rule, state, post, world));
  return told.includes('party') ? [...fresh, null] : fresh;
}

function postsFor(whom: Notified, rule: Procedure, matter: Matter, world: World): readonly string[] {
  if (whom === 'party') return [];
  if (whom === 'holder') return [matter.holder.post];
  if (whom === 'keeper') return [findHolder(rule, rule.keeper, matter, world)?.post ?? ''];
  if (whom === 'superior') return postsOf(world.units.get(matter.holder.unit)?.parents ?? [], 'superior', world);
  return postsOf(Object.values(matter.seats), 'unit', world);
}

const postsOf = (units: readonly string[], office: Office, world: World): readonly string[] =>
  units.flatMap((unit) => (world.posts.get(unit) ?? []).filter((post) => post.office === office).map(({ key }) => key));

function mayKnow(rule: Procedure, matter: Matter, post: string, world: World): boolean {
  for (const [unit, posts] of world.posts) {
    if (posts.some(({ key }) => key === post)) return !isShielded(rule, matter.seats, unit, world);
  }
  return false;
}

/** A job tried again finds its notices already there. */
async function keepNotices(house: House, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await house.db.query(
    `insert into notice (id, region, matter, seq, post, at)
     select n.id, n.region, n.matter, n.seq, n.post, n.at
     from jsonb_to_recordset($1::jsonb) as n(id uuid, region text, matter uuid, seq integer, post text, at timestamptz)
     where not exists (
       select from notice o where o.region = n.region and o.matter = n.matter and o.seq = n.seq and o.post is not distinct from n.post)`,
    [JSON.stringify(rows)],
  );
}
