import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { Pool } from 'pg';
import { from } from 'pg-copy-streams';
import { countCommon } from '#server/listen/twins/count-common.ts';
import { openHouse } from '#server/open-house.ts';
import { connect } from '#server/store/database.ts';
import type { ServerProcess } from '../../server-process.ts';
import type { Made, Model, Plan } from './plan.ts';

const region = '430199';
const batch = 1000;
const threads = 2;
const year = 365 * 86_400_000;

/** Where the lines of a batch go, in their order. */
const tables = [
  'matter (id, region, number, procedure, step, ended, holder_unit, holder_post, units, shielded, apart, place, category, title, channel, opened, due, ring, last, head, state, code_hash)',
  'content (region, matter, seq, fields)',
  'search (matter, region, n, version, codes)',
  'twin (matter, region, keys, sketch)',
];
/** Built when all is in, as a county that was moved here has them; each after its table. */
const indexes = {
  search_codes: 'create index search_codes on search using gin (codes) with (fastupdate = off)',
  twin_keys: 'create index twin_keys on twin using gin (keys) with (fastupdate = off)',
};

/**
 * Fills the demonstration county with service requests over ten years, the newest one in a hundred still open; gives the bytes
 * that were said. Rows are those the server writes (what a matter is found and compared by is made by its own functions), put in
 * by COPY. Left out: entries of the ledger, which no search reads.
 */
export async function fillCounty(server: ServerProcess, size: number): Promise<number> {
  const pool = new Pool({ connectionString: server.database, max: 4 });
  for (const name of Object.keys(indexes)) await pool.query(`drop index ${name}`);
  const plan = await planOf(pool, size);
  let bytes = 0;
  for await (const made of rowsOf(plan)) {
    const [matter, ...others] = tables.map((table, i) => () => copy(pool, table, made.tables[i] ?? ''));
    // The matters last: the server's own jobs look for matters that are not indexed yet.
    await Promise.all(others.map((put) => put()));
    await matter?.();
    bytes += made.bytes;
    if (made.from % 50_000 === 0) process.stderr.write(`  ${made.from} of ${size}\n`);
  }
  await pool.query(`update counter set next = $2 where name = 'search' and region = $1`, [region, plan.first + size]);
  process.stderr.write('  indexes …\n');
  for (const sql of Object.values(indexes)) await pool.query(`set maintenance_work_mem = '1GB'; ${sql}`);
  await pool.query('vacuum analyze');
  await pool.end();
  const database = connect(server.database);
  await countCommon(await openHouse(database, server.data, region));
  await database.close();
  return bytes;
}

async function planOf(pool: Pool, size: number): Promise<Omit<Plan, 'seed'>> {
  const all = async <T extends object>(sql: string) => (await pool.query<T>(sql)).rows;
  const models = await all<Model & { readonly ended: boolean }>(
    `select step, category, holder_post as post, last, head, state, ended from matter
     where procedure = 'service-request' and (step = 'handling' or ended) and title <> ''`,
  );
  const units = await all<{ key: string }>(
    `select key from register_row where register = 'units' and row->>'kind' in ('department', 'town', 'village')`,
  );
  const places = await all<{ code: string; names: readonly string[] }>(
    `select v.key as code, array[v.row->>'name', t.row->>'name'] as names from register_row v
     join register_row t on t.register = 'places' and t.key = left(v.key, 9) where v.register = 'places' and length(v.key) = 12`,
  );
  return {
    ...{ region, size, open: size / 100, since: Date.now() - 10 * year, span: 10 * year, first: 10_000, places },
    // Thirty, as a county has them.
    units: Array.from({ length: 30 }, (_, i) => units[i]?.key ?? `department-${i}`),
    models: { open: models.filter(({ ended }) => !ended), ended: models.filter(({ ended }) => ended) },
  };
}

/** Batches in their order, made some ahead. */
async function* rowsOf(plan: Omit<Plan, 'seed'>): AsyncGenerator<Made> {
  const file = new URL('row-maker.ts', import.meta.url);
  const workers = Array.from(
    { length: threads },
    (_, i) => new Worker(file, { workerData: { ...plan, seed: 7 + 2 * i } }),
  );
  const next = workers.map(() => [] as Promise<Made>[]);
  const ask = (i: number, at: number) => {
    const worker = workers[i];
    if (worker === undefined || at >= plan.size) return;
    next[i]?.push(once(worker, 'message').then(([made]) => made as Made));
    worker.postMessage({ from: at, count: Math.min(batch, plan.size - at) });
  };
  for (let i = 0; i < threads; i++) ask(i, i * batch);
  for (let at = 0; at < plan.size; at += batch) {
    const i = (at / batch) % threads;
    const made = await next[i]?.shift();
    ask(i, at + threads * batch);
    if (made !== undefined) yield made;
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}

async function copy(pool: Pool, table: string, lines: string): Promise<void> {
  const client = await pool.connect();
  try {
    await pipeline(Readable.from([lines]), client.query(from(`copy ${table} from stdin`)));
  } finally {
    client.release();
  }
}
