import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { county } from '#server/demo/county.ts';
import { openHouse } from '#server/open-house.ts';
import { connect } from '#server/store/database.ts';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { verify } from '#server/verify/verify.ts';
import { recordingBytes } from './storm.ts';

/** What was sent, and what was answered to it. */
export interface Sent {
  readonly acknowledged: Map<string, string>;
  readonly sendings: string[];
  readonly files: string[];
  imported: number;
  /** Acknowledged at the first sending. */
  atOnce: number;
  /** Acknowledged once more, and not as it was. */
  changed: number;
}

export interface Found {
  /** Acknowledged, and not there as it was acknowledged. */
  readonly lost: number;
  /** There more than once: a matter, an entry, an imported row, a notice, an order opened by an act. */
  readonly doubled: number;
  /** What should have followed from an act and has not. */
  readonly undone: number;
  /** What `verify` finds wrong. */
  readonly findings: number;
}

/** Counts on the running database, once everything that follows from acts has been carried out. */
export async function lookAround(data: string, sent: Sent): Promise<Found> {
  const database = connect(runningDatabase(data) ?? assert.fail('no database'));
  try {
    const { owner } = database;
    await settled(owner);
    const { findings } = await verify(await openHouse(database, data, county.region), owner);
    return {
      lost: (await lostOf(owner, sent)) + (await missingRows(owner, sent)) + sent.changed,
      doubled: await doubledIn(owner),
      undone: await undoneIn(owner),
      findings: findings.length,
    };
  } finally {
    await database.close();
  }
}

/** What is still to be done, and what keeps it. */
async function leftIn(owner: Pool): Promise<string> {
  const { rows } = await owner.query(
    `select task_identifier as task, attempts, locked_by, locked_at, run_at, last_error, now() from graphile_worker.jobs
     where attempts < max_attempts order by run_at limit 20`,
  );
  return JSON.stringify(rows);
}

/** Whatever is left gets less: a job that a killed server held is given back after a few seconds, a minute without any being done is too long. */
async function settled(owner: Pool): Promise<void> {
  const sql =
    'select (select count(*) from outbox) + (select count(*) from graphile_worker.jobs where attempts < max_attempts) as left';
  let least = Number.POSITIVE_INFINITY;
  for (let vain = 0; vain < 600; vain++) {
    const { rows } = await owner.query<{ left: number }>(sql);
    const left = rows[0]?.left ?? assert.fail();
    if (left === 0) return;
    if (left < least) vain = 0;
    least = Math.min(least, left);
    await pause(100);
  }
  assert.fail(`never carried out: ${await leftIn(owner)}`);
}

async function lostOf(owner: Pool, { acknowledged, files }: Sent): Promise<number> {
  const { rows: matters } = await owner.query<{ title: string; id: string; number: string }>(
    `select title, id, number from matter where title like 'round %'`,
  );
  const { rows: orders } = await owner.query<{ matter: string; seq: number }>(
    `select matter, seq from entry where act = 'supervise'`,
  );
  const { rows: whole } = await owner.query<{ id: string }>('select id from file where octet_length(bytes) >= $1', [
    recordingBytes,
  ]);
  const said = new Set(matters.map(({ title, id, number }) => `${title}: ${id} ${number}`));
  const done = new Set(orders.map(({ matter, seq }) => `${matter} ${seq}`));
  const isThere = ([key, answer]: [string, string]) =>
    key.includes('intake') ? said.has(`${key}: ${answer.split(' ').slice(0, 2).join(' ')}`) : done.has(answer);
  const kept = new Set(whole.map(({ id }) => id));
  return [...acknowledged].filter((one) => !isThere(one)).length + files.filter((id) => !kept.has(id)).length;
}

async function missingRows(owner: Pool, { imported }: Sent): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(`select count(*) as n from matter where title like '导入%'`);
  return Math.max(0, imported * 100 - (rows[0]?.n ?? 0));
}

/** Every way in which one thing could be there twice. */
const twice = [
  `select title from matter where title like 'round %' or title like '导入%' group by title having count(*) > 1`,
  `select matter from entry where act = 'register' group by matter having count(*) > 1`,
  'select matter, seq, post from notice group by matter, seq, post having count(*) > 1',
];

async function doubledIn(owner: Pool): Promise<number> {
  let doubled = 0;
  for (const sql of twice) doubled += (await owner.query(sql)).rowCount ?? 0;
  return doubled + (await ordersApart(owner, '<'));
}

/** Each order opens one supervision matter of its own. */
async function ordersApart(owner: Pool, which: '<' | '>'): Promise<number> {
  const { rows } = await owner.query<{ apart: number }>(
    `select coalesce(sum(abs(ordered - opened)), 0)::int as apart from (
       select m.id, (select count(*) from entry e where e.matter = m.id and e.act = 'supervise') as ordered,
              (select count(*) from matter c where c.parent = m.id and c.procedure = 'supervision') as opened
       from matter m where m.title like 'pressed on %') as pressed where ordered ${which} opened`,
  );
  return rows[0]?.apart ?? 0;
}

/** Orders that opened nothing, matters told to nobody or found by no word, jobs that were given up. */
async function undoneIn(owner: Pool): Promise<number> {
  const lacking = [
    `select 1 from matter m where title like 'round %' and not exists (select from notice n where n.matter = m.id)`,
    'select 1 from graphile_worker.jobs',
  ];
  let undone = await ordersApart(owner, '>');
  for (const sql of lacking) undone += (await owner.query(sql)).rowCount ?? 0;
  return undone;
}
