import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Pool, type PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import { ledgerOf } from '#server/backup/snapshot.ts';
import { copyOut, tablesOf } from '#server/backup/tables.ts';
import type { County } from '../county.ts';
import type { Before } from './read.ts';

/** Plays a few matters in a county of an earlier version, with that version's own code, and keeps what its tables then hold. */
async function make(tree: string): Promise<Before> {
  const { openCounty } = (await import(pathToFileURL(join(tree, 'tests/county.ts')).href)) as {
    openCounty: () => Promise<County>;
  };
  // The only county in a folder for temporary things of our own: its data are the only ones there.
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-before-'));
  process.env.TMPDIR = folder;
  const county = await openCounty();
  const slip = await play(county);
  await county.settled();
  const { url } = county.running.database;
  const dumped = await dump(url);
  const [data = ''] = readdirSync(folder).filter((name) => name.startsWith('huiyin-county-'));
  const server = readFileSync(join(folder, data, 'keys/server'), 'utf8').trim();
  await county.close();
  rmSync(folder, { recursive: true });
  return { ...dumped, server, slip };
}

/** One to its end, one under way, one that waits. */
async function play(county: County): Promise<Before['slip']> {
  const contact = { name: '测试甲', phone: '13800000001' };
  const said = await county.says('service-request', { subject: '桥栏杆断了一截', detail: '东头村南桥。', contact });
  const [station, unit, handler] = await Promise.all(
    ['hotline-station', 'nongshui-unit', 'nongshui-handler'].map(county.post),
  );
  assert.ok(station && unit && handler);
  await station.does(said.id, 'dispatch', { unit: 'nongshui' });
  await unit.does(said.id, 'accept');
  await unit.does(said.id, 'allocate', { handler: 'nongshui-handler' });
  await handler.does(said.id, 'answer', { reply: '已修好。' });
  await said.me.does(said.id, 'resolved', { rating: 5 });
  const open = await county.says('service-request', { subject: '路灯不亮', detail: '三组路口。', contact });
  await station.does(open.id, 'dispatch', { unit: 'nongshui' });
  await county.says('service-request', { subject: '水压太低', detail: '早晚没水。' });
  return { id: open.id, number: open.number, code: open.code };
}

async function dump(url: string): Promise<Omit<Before, 'server' | 'slip'>> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from migration order by name');
    const tables: Before['tables'][number][] = [];
    for (const table of await tablesOf(client)) {
      const text = await textOf(client, copyOut(table));
      tables.push({ name: table.name, columns: table.columns, rows: text.split('\n').length - 1, text });
    }
    return { migrations: rows.map(({ name }) => name), tables, ledger: await ledgerOf(client) };
  } finally {
    client.release();
    await pool.end();
  }
}

async function textOf(client: PoolClient, copy: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(to(copy))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

// node tests/before/make.ts /path/to/a/checkout/of/the/earlier/version   writes tests/before/<last migration>.json.gz
if (import.meta.main) {
  const before = await make(resolve(process.argv[2] ?? '.'));
  const name = `${before.migrations.at(-1)?.slice(0, 4)}.json.gz`;
  const bytes = gzipSync(JSON.stringify(before), { level: 9 });
  writeFileSync(new URL(name, import.meta.url), bytes);
  process.stderr.write(`${name}: ${bytes.length} bytes, ${before.ledger.entries} entries\n`);
}
