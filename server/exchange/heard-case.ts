import { randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import { type Difference, differences, type Told } from '#domain/exchange/differences.ts';
import type { Message } from '#domain/words/exchange.ts';
import type { House } from '../house.ts';
import { exchangeSource } from '../import/maps/exchange-file.ts';
import { contentsOf } from '../store/contents.ts';
import { sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Partner } from './partner-of.ts';
import { type StandingRow, standingsOf } from './standing.ts';

/** What a later message about a known number is: nothing new, or compared with what stands here. */
export type Heard = 'same' | 'different';

/** The matter a partner's number was registered as. */
export async function knownCase(
  { db, region }: House,
  { key }: Partner,
  external: string,
): Promise<string | undefined> {
  const sql = 'select matter from exchange_case where partner = $1 and external = $2 and region = $3';
  return (await db.query<{ matter: string }>(sql, [key, external, region])).rows[0]?.matter;
}

/**
 * The matter here that a number new to us is about: one that went out to the partner and comes back with our number, or one of a
 * backlog imported with theirs. Undefined when there is none, or when it goes with another number of theirs.
 */
export async function matterHere(
  { db, region }: House,
  { key, procedures, map }: Partner,
  { number, ours }: Message,
): Promise<string | undefined> {
  const sql = `select m.id from matter m where m.region = $1 and m.procedure = any($2) and (not m.apart or $3)
      and (m.external = $4 or m.number = $5
        and exists (select from exchange_change c where c.partner = $6 and c.matter = m.id and c.region = $1))
      and not exists (select from exchange_case x where x.matter = m.id and x.partner = $6 and x.region = $1)
    order by m.opened limit 1`;
  const params = [region, procedures, map.apart, `${exchangeSource}:${number}`, ours ?? '', key];
  return (await db.query<{ id: string }>(sql, params)).rows[0]?.id;
}

export async function keepCase(house: House, { key }: Partner, message: Message, matter: string): Promise<void> {
  const { number } = message;
  const sql = `insert into exchange_case (partner, external, region, matter, heard, heard_hash, since, at)
    values ($1, $2, $3, $4, $5, '', $6, $6) on conflict do nothing`;
  await house.db.query(sql, [key, number, house.region, matter, heardSealed(house, key, message), house.now()]);
}

/** Compares a message with what stands here and keeps every difference once, until a post decides it or it is gone. */
export function compareWith(house: House, partner: Partner, message: Message): Promise<Heard> {
  const hash = markOf(house, message);
  return inTransaction(house.db, async (client) => {
    const sql =
      'select matter, heard_hash from exchange_case where partner = $1 and external = $2 and region = $3 for update';
    const { rows } = await client.query<{ matter: string; heard_hash: string }>(sql, [
      partner.key,
      message.number,
      house.region,
    ]);
    const before = rows[0];
    if (before === undefined) throw new Error(`No case ${message.number} of ${partner.key}`);
    if (before.heard_hash === hash) return 'same';
    const update =
      'update exchange_case set heard = $4, heard_hash = $5, at = $6 where partner = $1 and external = $2 and region = $3';
    const heard = heardSealed(house, partner.key, message);
    await client.query(update, [partner.key, message.number, house.region, heard, hash, house.now()]);
    const found = differences(await ours(house, client, partner, before.matter), message);
    const fresh = await keepDifferences(
      house,
      client,
      { partner: partner.key, external: message.number, matter: before.matter },
      found,
    );
    return fresh > 0 ? 'different' : 'same';
  });
}

async function ours({ region }: House, client: PoolClient, partner: Partner, id: string): Promise<Told> {
  const sql = 'select id, procedure, step, ended, state, opened, due from matter where id = $1 and region = $2';
  const { rows } = await client.query<StandingRow>(sql, [id, region]);
  const standing = (await standingsOf(client, region, partner, rows)).get(id);
  const said = (await contentsOf(client, region, id)).open.get(1) ?? {};
  const words = { subject: String(said.subject ?? ''), detail: String(said.detail ?? '') };
  return { ...standing, ...words };
}

interface Of {
  readonly partner: string;
  readonly external: string;
  readonly matter: string;
}

/** How many were not known before. One decided before is not asked again while they say the same. */
async function keepDifferences(
  house: House,
  client: PoolClient,
  of: Of,
  found: readonly Difference[],
): Promise<number> {
  const place = [of.partner, of.external, house.region];
  const { rows } = await client.query<{ id: string; field: string; said_hash: string; decided: string | null }>(
    'select id, field, said_hash, decided from exchange_difference where partner = $1 and external = $2 and region = $3',
    place,
  );
  const gone = rows.filter(({ decided, field }) => decided === null && !found.some((one) => one.field === field));
  const settle = `update exchange_difference set decided = 'gone', at = $3 where id = any($1) and region = $2`;
  if (gone.length > 0) await client.query(settle, [gone.map(({ id }) => id), house.region, house.now()]);
  let fresh = 0;
  for (const one of found) {
    const hash = house.keys.mark('exchange', `${one.field}\n${one.theirs}`);
    const known = rows.find(
      ({ field, said_hash, decided }) => field === one.field && said_hash === hash && decided !== 'gone',
    );
    if (known !== undefined) continue;
    const open = rows.find(({ field, decided }) => field === one.field && decided === null);
    await (open === undefined ? insert(house, client, of, one, hash) : renew(house, client, open.id, one, hash));
    fresh++;
  }
  return fresh;
}

async function insert(house: House, client: PoolClient, of: Of, one: Difference, hash: string): Promise<void> {
  const sql = `insert into exchange_difference (id, region, partner, external, matter, field, said, said_hash, since)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
  const id = randomUUIDv7();
  await client.query(sql, [
    id,
    house.region,
    of.partner,
    of.external,
    of.matter,
    one.field,
    saidSealed(house, id, one),
    hash,
    house.now(),
  ]);
}

async function renew(house: House, client: PoolClient, id: string, one: Difference, hash: string): Promise<void> {
  const sql = 'update exchange_difference set said = $3, said_hash = $4, since = $5 where id = $1 and region = $2';
  await client.query(sql, [id, house.region, saidSealed(house, id, one), hash, house.now()]);
}

const heardSealed = ({ keys, region }: House, partner: string, message: Message) => ({
  sealed: sealUnder(keys, sealedPlace('exchange_case', region, [partner, message.number]), JSON.stringify(message)),
});

const saidSealed = ({ keys, region }: House, id: string, { ours, theirs }: Difference) => ({
  sealed: sealUnder(keys, sealedPlace('exchange_difference', region, [id]), JSON.stringify({ ours, theirs })),
});

const markOf = ({ keys }: House, message: Message): string =>
  keys.mark('exchange', JSON.stringify(Object.entries(message).sort(([a], [b]) => (a < b ? -1 : 1))));
