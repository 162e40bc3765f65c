import { Pool } from 'pg';
import { codesVersion, matterCodes } from '#domain/search/matter-codes.ts';
import type { ServerProcess } from '../../server-process.ts';
import { dice, type Message } from './made-messages.ts';

const batch = 1000;
const tenYears = 10 * 365 * 86_400_000;
const region = '430199';

/** Fills a county with copies of one matter that say other things, over ten years, each with one of 30 departments; gives the bytes that were said. */
export async function fillCounty(server: ServerProcess, model: string, size: number, say: () => Message) {
  const pool = new Pool({ connectionString: server.database, max: 3 });
  const draw = dice(3);
  const { rows } = await pool.query<{ key: string }>(
    `select key from register_row where register = 'units' and row->>'kind' = 'department' and region = $1`,
    [region],
  );
  const units = Array.from({ length: 30 }, (_, i) => rows[i]?.key ?? `department-${i}`);
  await pool.query('drop index search_codes');
  let bytes = 0;
  for (let done = 0; done < size; done += batch) {
    const items = Array.from({ length: batch }, (_, i) => itemOf(done + i, size, say(), units, draw));
    bytes += items.reduce((sum, { title, detail }) => sum + Buffer.byteLength(title) + Buffer.byteLength(detail), 0);
    const all = JSON.stringify(items);
    await Promise.all([
      pool.query(matters, [all, model]),
      pool.query(contents, [all, region]),
      pool.query(codes, [all, region, codesVersion]),
    ]);
    if (done % 50_000 === 0) process.stderr.write(`  ${done} of ${size}\n`);
  }
  await pool.query(`update counter set next = $2 where name = 'search' and region = $1`, [region, size + 10]);
  await pool.query(`set maintenance_work_mem = '1GB'`);
  await pool.query('create index search_codes on search using gin (codes) with (fastupdate = off)');
  await pool.query('vacuum analyze');
  await pool.end();
  return bytes;
}

function itemOf(n: number, size: number, { title, detail }: Message, units: readonly string[], draw: () => number) {
  const number = `W${String(n).padStart(9, '0')}`;
  const unit = units[Math.floor(draw() * units.length)];
  const opened = new Date(Date.now() - tenYears + (n * tenYears) / size).toISOString();
  const made = matterCodes({ title, place: ['东头村', '青石镇'], said: [title, detail], numbers: [number] }, n + 1);
  return { id: crypto.randomUUID(), n: n + 1, number, title, detail, unit, opened, codes: `{${made.join(',')}}` };
}

const items =
  'jsonb_to_recordset($1::jsonb) as i(id uuid, n integer, number text, title text, detail text, unit text, opened timestamptz, codes text)';

/** Ended but for the newest, so that no clock rings. */
const matters = `insert into matter
  select (jsonb_populate_record(null::matter, to_jsonb(m) || jsonb_build_object('id', i.id, 'number', i.number, 'title', i.title, 'opened', i.opened,
    'ended', true, 'ring', null, 'due', null, 'holder_unit', i.unit, 'units', jsonb_build_array('hotline', i.unit)))).*
  from matter m, ${items} where m.id = $2`;

const contents = `insert into content (region, matter, seq, fields)
  select $2, i.id, 1, jsonb_build_object('subject', jsonb_build_object('value', i.title), 'detail', jsonb_build_object('value', i.detail)) from ${items}`;

const codes = `insert into search (matter, region, n, version, codes) select i.id, $2, i.n, $3, i.codes::integer[] from ${items} order by i.n`;
