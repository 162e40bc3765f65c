import { randomUUIDv7 } from 'node:crypto';
import { millisecondsOf } from '#domain/deadline/day.ts';
import type { Post, World } from '#domain/matter/world.ts';
import { grows } from '#domain/topic/growth.ts';
import type { Office } from '#domain/words/office.ts';
import type { House } from '../../house.ts';
import type { Scope } from '../../who/scope.ts';
import { countRecurring, type RecurringCounts } from './count-recurring.ts';
import { type RecursRule, recursRule } from './recurs-rule.ts';

/** A growth as one post is told of it. */
interface Told {
  readonly recurring: string;
  readonly unit: string;
  readonly post: string;
  readonly fresh: number;
  readonly past: number;
}

const everything: Scope = { sql: 'true', params: [], veils: 'false' };

/** As voices have just been added to these problems: the stations, which answer for topics, are told at once of what grows. */
export async function tellGrowth(house: House, only: readonly string[]): Promise<void> {
  const world = await house.world();
  await tell(house, world, await forStations(house, world, only));
}

/** Nightly: the stations of what the whole county says, every unit of what it has itself. What grows no more is over for whoever was told. */
export async function tellEveryGrowth(house: House): Promise<void> {
  const world = await house.world();
  const told = [...(await forStations(house, world))];
  for (const [unit, posts] of world.posts) {
    const own = { ...everything, sql: 'units && array[$2] and not (shielded && array[$2])', params: [unit] };
    const receivers = withOffice(posts, 'unit');
    if (receivers.length > 0) told.push(...toPosts(await growingIn(house, world, own), receivers));
  }
  await endGrowth(house, world, told);
  await tell(house, world, told);
}

const forStations = async (house: House, world: World, only?: readonly string[]): Promise<readonly Told[]> =>
  toPosts(await growingIn(house, world, everything, only), withOffice([...world.posts.values()].flat(), 'station'));

const withOffice = (posts: readonly Post[], office: Office) => posts.filter((post) => post.office === office);

const toPosts = (growing: readonly RecurringCounts[], posts: readonly Post[]): readonly Told[] =>
  growing.flatMap(({ id, fresh, past }) =>
    posts.map(({ key, unit }) => ({ recurring: id, unit, post: key, fresh, past })),
  );

async function growingIn(
  { db, region }: House,
  world: World,
  scope: Scope,
  only?: readonly string[],
): Promise<readonly RecurringCounts[]> {
  const rule = recursRule(world);
  const days = rule.growth.days + rule.growth.weeks * 7;
  const counts = await countRecurring(db, { region, scope, rule, now: world.now, days, ...(only && { only }) });
  return counts.filter((count) => doesGrow(count, rule));
}

export const doesGrow = ({ fresh, freshPeople, past }: RecurringCounts, { growth }: RecursRule): boolean =>
  grows({ fresh, people: freshPeople, past }, growth);

/** Once for each growth and post: while one is not over no other begins, and for some days after a notice none follows. */
async function tell({ db, region, live }: House, world: World, told: readonly Told[]): Promise<void> {
  const rest = new Date(millisecondsOf(world.now) - recursRule(world).rest * 86_400_000);
  const rows = told.map((one) => ({ ...one, id: randomUUIDv7() }));
  const { rows: fresh } = await db.query<{ post: string }>(
    `insert into recurring_notice (id, region, recurring, unit, post, fresh, past, at)
     select n.id, $1, n.recurring, n.unit, n.post, n.fresh, n.past, $3
     from jsonb_to_recordset($2::jsonb) as n(id uuid, recurring uuid, unit text, post text, fresh integer, past integer)
     where not exists (select from recurring_notice o where o.region = $1 and o.recurring = n.recurring and o.post = n.post and (o.over is null or o.at > $4))
     on conflict do nothing returning post`,
    [region, JSON.stringify(rows), world.now, rest],
  );
  if (fresh.length > 0) await live.announce('listening', [...new Set(fresh.map(({ post }) => post))], {});
}

async function endGrowth({ db, region }: House, { now }: World, told: readonly Told[]): Promise<void> {
  await db.query(
    `update recurring_notice o set over = $3 where o.region = $1 and o.over is null and not exists (
       select from jsonb_to_recordset($2::jsonb) as n(recurring uuid, post text) where n.recurring = o.recurring and n.post = o.post)`,
    [region, JSON.stringify(told), now],
  );
}
