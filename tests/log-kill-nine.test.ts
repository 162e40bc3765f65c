import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { parseCheckpoint } from '#domain/ledger/checkpoint.ts';
import { growingTree } from '#domain/ledger/growing-tree.ts';
import { hashJson } from '#domain/ledger/hash.ts';
import { leafText } from '#domain/ledger/leaf.ts';
import { leafHash, sameHash } from '#domain/ledger/tree.ts';
import { verifyLog } from '#domain/ledger/verify-log.ts';
import { dice } from '#server/demo/dice.ts';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { type ChildServer, startServer } from './child-server.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-log-kill-'));
let server: ChildServer | undefined;
after(async () => {
  server?.process.kill('SIGTERM');
  await server?.ended;
  rmSync(data, { recursive: true, force: true });
});

/** Checkpoints that somebody fetched, by what they say. */
const given = new Set<string>();

const say = (url: string) =>
  fetch(`${url}/api/matters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ procedure: 'service-request', form: { subject: '路灯', detail: '不亮' } }),
  }).catch(() => undefined);

async function fetchOne(url: string): Promise<string> {
  const response = await fetch(`${url}/log/checkpoint`).catch(() => undefined);
  const message = response?.ok ? await response.text() : '';
  if (message !== '') given.add(message);
  return message;
}

async function watch(url: string, until: () => boolean): Promise<void> {
  while (!until()) {
    await fetchOne(url);
    await pause(20);
  }
}

const rounds = 3;

test(`killed with -9 ${rounds} times while words come in: every entry is one leaf, and no checkpoint that was given out is contradicted`, async () => {
  const chance = dice(17);
  for (let round = 0; round < rounds; round++) {
    server = await startServer(data);
    const { url } = server;
    let killed = false;
    const watching = watch(url, () => killed);
    const words = Promise.all(Array.from({ length: 40 }, () => say(url)));
    await pause(chance.number(300, 1500));
    server.process.kill('SIGKILL');
    await server.ended;
    killed = true;
    await Promise.all([words, watching]);
  }
  server = await startServer(data);
  await say(server.url);
  const log = await logWhenWhole(server.url);
  assert.ok(given.size > rounds, `only ${given.size} checkpoints were seen`);
  const checkpoints = [...given].flatMap((message) => parseCheckpoint(message) ?? []);
  assert.deepEqual(verifyLog({ region: '430199', ...log, checkpoints }), []);
  const tree = growingTree();
  for (const { alg, hash } of log.leaves) tree.add(leafHash(leafText('430199', alg, hash)));
  const last = parseCheckpoint(await fetchOne(server.url));
  assert.ok(sameHash(last?.root, tree.root()));
});

/** Ledger and log once nothing waits any more. */
async function logWhenWhole(url: string) {
  const client = new Client({ connectionString: runningDatabase(data) ?? assert.fail('no database') });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query('select count(*)::int as n from log_waiting');
      const { rows: all } = await client.query('select count(*)::int as n from entry');
      const checkpoint = parseCheckpoint(await fetchOne(url));
      if (rows[0]?.n === 0 && checkpoint?.size === all[0]?.n) break;
      await pause(50);
    }
    const entries = (await client.query('select matter, seq, body from entry')).rows;
    const leaves = (await client.query('select index::int, matter, seq, alg, hash from log_leaf order by index')).rows;
    return { leaves, entries: entries.map(({ body, ...entry }) => ({ ...entry, hash: hashJson('sha-256', body) })) };
  } finally {
    await client.end();
  }
}
