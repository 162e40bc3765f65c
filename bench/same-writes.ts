import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** Rows by table, every column as PostgreSQL writes it. */
export type Sample = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Transactions a second of pgbench writing the same rows statement by statement; undefined where it is not installed. */
export async function pgbench(
  database: string,
  sample: Sample,
  callers: number,
  seconds: number,
): Promise<number | undefined> {
  const file = join(tmpdir(), `huiyin-same-writes-${process.pid}.sql`);
  await writeFile(
    file,
    ['begin;', '\\set n random(1, 2000000000)', ...statements(sample).map((sql) => `${sql};`), 'commit;'].join('\n'),
  );
  const args = ['-n', '-M', 'prepared', '-c', `${callers}`, '-j', '1', '-T', `${seconds}`, '-f', file, database];
  try {
    const { stdout } = await promisify(execFile)('pgbench', args);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same from Node, one client for each caller, statement by statement. */
export async function bareLoop(database: string, sample: Sample, callers: number, seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  const lanes = Array.from({ length: callers }, () => lane(database, sample, end));
  return (await Promise.all(lanes)).reduce((sum, n) => sum + n, 0) / seconds;
}

async function lane(database: string, sample: Sample, end: number): Promise<number> {
  const client = new pg.Client(database);
  await client.connect();
  let done = 0;
  for (; Date.now() < end; done++) {
    await client.query('begin');
    for (const sql of statements(sample))
      await client.query(sql.replaceAll(':n', String(Math.floor(Math.random() * 2e9))));
    await client.query('commit');
  }
  await client.end();
  return done;
}

/** The rows of one intake as plain inserts; ids are new each time, made of `:n` and the transaction's own number. */
function statements(sample: Sample): string[] {
  const id = `md5(:n || ' ' || pg_current_xact_id()::text)::uuid`;
  const fresh: Readonly<Record<string, readonly string[]>> = {
    request_key: ['key', 'matter'],
    matter: ['id', 'number'],
    entry: ['matter'],
    content: ['matter'],
    outbox: ['id'],
  };
  return Object.entries(sample).map(([table, row]) => {
    const values = Object.entries(row).map(([column, value]) => (fresh[table]?.includes(column) ? id : literal(value)));
    return `insert into ${table} (${Object.keys(row).join(', ')}) values (${values.join(', ')})`;
  });
}

/** pgbench takes a colon before a letter or digit for a variable, even inside quotes; an escape string keeps it from doing so. */
function literal(value: string | null): string {
  if (value === null) return 'null';
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "''")
    .replaceAll(/:(?=\w)/g, '\\x3a');
  return `E'${escaped}'`;
}
