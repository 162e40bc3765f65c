import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { columnsOf } from '#domain/words/kept-table.ts';
import { procedures } from '#regulations/index.ts';
import { keptTables } from '#regulations/kept-tables.ts';
import { act } from '#server/act.ts';
import { scrub } from '#server/erasure/scrub.ts';
import { erasedTitle } from '#server/erasure/take-away.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { marker, plant } from './planted.ts';

let county: County;
const planted = new Map<string, string>();

before(async () => {
  county = await openCounty();
  for (const [n, rule] of procedures.entries()) planted.set(rule.id, await plant(county, rule, marker(n)));
  await county.settled();
  const [first = ''] = planted.values();
  await county.running.house.db.query(
    `insert into webhook_delivery (id, region, webhook, matter, seq, act, body, state, tries, at) values (gen_random_uuid(), $1, $2, $2, 1, 'register', $3, 'sent', 1, now())`,
    [county.running.house.region, first, marker(0)],
  );
});
after(() => county.close());

const owner = () => county.running.database.owner;

/** Tables of every schema that hold any of the markers, as words or as bytes. */
async function tablesWithMarkers(): Promise<string[]> {
  const { rows } = await owner().query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not in ('information_schema', 'pg_toast') and c.relname <> 'pg_largeobject' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const sql = `select 1 from ${name} t where t::text like '%Zq7x%' or t::text like $1 limit 1`;
    const hit = await owner().query(sql, [`%${Buffer.from('Zq7x').toString('hex')}%`]);
    if (hit.rowCount === 1) found.push(name);
  }
  return found;
}

/** Files of the data folder, logs and write-ahead log included, that hold any of the markers. */
function filesWithMarkers(): string[] {
  return readdirSync(county.data, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => bytesOf(path).includes('Zq7x'));
}

/** The database takes away files of its own while they are looked at. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

test('every column of every table has its place: of a person, perhaps of one, or not', async () => {
  const { rows } = await owner().query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by column_name) as columns from information_schema.columns
     where table_schema = 'public' group by 1 order by 1`,
  );
  const real = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
  const listed = Object.entries(keptTables).map(([table, kept]) => [table, [...columnsOf(kept)].sort()]);
  assert.deepEqual(Object.fromEntries(listed), real);
});

test('the database takes no samples of anybody’s words to plan by', async () => {
  await owner().query('analyze');
  assert.ok(!(await tablesWithMarkers()).includes('pg_catalog.pg_statistic'));
});

test('the markers lie where they are looked for: a search that finds nothing must be able to find', async () => {
  const tables = await tablesWithMarkers();
  for (const name of [
    'public.content',
    'public.file',
    'public.matter',
    'public.request_key',
    'public.webhook_delivery',
  ])
    assert.ok(tables.includes(name), name);
  assert.ok(!tables.includes('public.entry'), 'no word of anybody stands in the ledger');
});

test('erased, nobody is left in any table; every chain is clean, and who flips a tombstone is found', async () => {
  const { house } = county.running;
  const actor = await officer();
  for (const [procedure, matter] of planted) {
    const data = { basis: 'court', reason: '' };
    const outcome = await act(house, { matter, act: 'erase', actor, data });
    assert.ok('done' in outcome, `${procedure}: ${JSON.stringify(outcome)}`);
    assert.equal(outcome.done.matter.bare, true, procedure);
  }
  await county.settled();
  assert.deepEqual(await tablesWithMarkers(), []);
  const { rows } = await owner().query('select title from matter where id = $1', [planted.get('petition')]);
  assert.deepEqual(rows, [{ title: erasedTitle }]);
  assert.equal((await owner().query('select 1 from person_key')).rowCount, 0);
  const indexed = await owner().query('select 1 from search where matter = any($1)', [[...planted.values()]]);
  assert.equal(indexed.rowCount, 0, 'pairs of characters tell words too');
  assert.deepEqual(await findings(), []);
});

test('what a supervision copied from a request goes when the request does', async () => {
  const { house } = county.running;
  const { id, me } = await county.says('service-request', { subject: marker(900), detail: marker(901) });
  await acts(await county.post('county-government-supervisor'), id, 'supervise', { order: marker(902) });
  await county.settled();
  await acts(me, id, 'withdraw', {});
  await county.settled();
  const { rows } = await owner().query('select id, ended from matter where parent = $1', [id]);
  assert.deepEqual(
    rows.map(({ ended }) => ended),
    [true],
  );
  const outcome = await act(house, { matter: id, act: 'erase', actor: await officer(), data: { basis: 'asked' } });
  assert.ok('done' in outcome, JSON.stringify(outcome));
  await county.settled();
  assert.deepEqual(await tablesWithMarkers(), []);
  assert.deepEqual(await findings(), []);
});

async function acts(by: Person, matter: string, what: string, data: object): Promise<void> {
  const { last: after } = await by.get<{ last: number }>(`/api/matters/${matter}`);
  const reply = await by.send('POST', `/api/matters/${matter}/acts`, { body: { act: what, data, after } });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
}

async function officer() {
  const posts = (await county.running.house.world()).posts.get('county-government') ?? [];
  const post = posts.find(({ office }) => office === 'privacy') ?? assert.fail('no officer');
  return { kind: 'post', post } as const;
}

test('a tombstone that names less, or a word put back, is found', async () => {
  const client = await owner().connect();
  try {
    await client.query('begin');
    await client.query(
      `update entry set body = jsonb_set(body, '{data,erased}', '[]') where act = 'erase' and matter = $1`,
      [planted.get('dispute')],
    );
    const flipped = (await verify(county.running.house, client)).findings;
    assert.ok(flipped.some(({ kind }) => kind === 'edited'));
    await client.query('rollback');
    await client.query('begin');
    await client.query(
      `insert into content (region, matter, seq, fields) values ($1, $2, 1, '{"subject":{"salt":"00","value":"x"}}')`,
      [county.running.house.region, planted.get('dispute')],
    );
    const back = (await verify(county.running.house, client)).findings;
    assert.ok(back.some(({ kind }) => kind === 'not-erased'));
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('after scrubbing no file of the data folder holds a word of it, the log of writes included', async () => {
  // Segments that were put by for use again, with what stood in them: a checkpoint that came by itself may have done it.
  for (let i = 0; i < 4; i++) await owner().query(`select pg_logical_emit_message(true, '', ''), pg_switch_wal()`);
  await owner().query('checkpoint');
  assert.notDeepEqual(filesWithMarkers(), [], 'what was erased leaves its bytes until then');
  assert.equal(await scrub(owner()), true);
  assert.deepEqual(filesWithMarkers(), []);
});

/** Of matters put together by hand only what this file is about. */
const findings = async () =>
  (await verify(county.running.house, owner())).findings.filter(({ promise }) =>
    ['unalterable', 'least-data', 'durable'].includes(promise),
  );
