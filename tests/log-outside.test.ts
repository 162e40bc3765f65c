import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { PoolClient } from 'pg';
import { openCheckpoint, parseCheckpoint, signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { hashJson } from '#domain/ledger/hash.ts';
import { type PublicKey, parseVkey, type SigningKey, signingKey, writeVkey } from '#domain/ledger/note.ts';
import { noChannels } from '#server/channels/settings.ts';
import { headOf } from '#server/public-log/head.ts';
import type { LogSettings } from '#server/public-log/log-settings.ts';
import { sendCheckpoints } from '#server/public-log/send-checkpoints.ts';
import { witnessMemory } from '#server/public-log/witness-memory.ts';
import { witnessServer } from '#server/public-log/witness-server.ts';
import { writeMirror } from '#server/public-log/write-mirror.ts';
import { against } from '#server/verify/against.ts';
import { keptOutside } from '#server/verify/kept-outside.ts';
import { type County, openCounty } from './county.ts';
import { mailBox } from './letter-boxes.ts';
import { rebuildLog } from './rebuild-log.ts';
import { undone } from './undone.ts';

const place = mkdtempSync(join(tmpdir(), 'huiyin-outside-'));
const mirror = join(place, 'mirror');
const watched: PublicKey[] = [];
const memory = witnessMemory(join(place, 'witness'), 'council.example/witness', watched);
const heard: string[] = [];
let witness: Server;
let receiver: Server;
let county: County;
let mails: Awaited<ReturnType<typeof mailBox>>;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Nowhere to send anything until the test of it: the minute's own job would send first. */
const log: Writable<LogSettings> = { folder: undefined, mail: [], hooks: [], witnesses: [] };
type Writable<T> = { -readonly [K in keyof T]: T[K] };

before(async () => {
  mails = await mailBox((to) => to.startsWith('gone'));
  witness = witnessServer(memory, () => Math.floor(Date.now() / 1000)).listen(0);
  receiver = createServer((request, response) => {
    request.on('data', (part) => heard.push(String(part)));
    request.on('end', () => response.writeHead(heard.length > 1 ? 204 : 500).end());
  }).listen(0);
  await Promise.all([once(witness, 'listening'), once(receiver, 'listening')]);
  const silent = signingKey('silent.example/witness', Buffer.alloc(32, 3), 4);
  const witnesses = [
    { url: `http://127.0.0.1:${portOf(witness)}`, key: memory.key },
    { url: 'http://127.0.0.1:9', key: silent },
  ];
  log.witnesses = witnesses;
  county = await openCounty({
    channels: {
      ...noChannels,
      log,
      mail: { address: 'log@tingxi.example' },
      smtpOut: { url: `smtp://127.0.0.1:${mails.port}` },
    },
    inside: [`127.0.0.1:${portOf(receiver)}`],
  });
  for (let i = 0; i < 12; i++) await county.says('service-request');
});
after(async () => {
  await county.close();
  await mails.close();
  for (const server of [witness, receiver]) server.close();
  rmSync(place, { recursive: true, force: true });
});

/** What the log gives out once `ready` is content with it. */
async function published(ready: (message: string, key: PublicKey) => boolean) {
  for (;;) {
    const head = await headOf(county.running.database.owner, '430199');
    const key = parseVkey(head?.vkeys[0] ?? '');
    if (key !== undefined && watched.length === 0) watched.push(key);
    if (head?.published && key !== undefined && ready(head.published, key)) return { message: head.published, key };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const entries = async (): Promise<number> =>
  (await county.running.database.owner.query<{ n: number }>('select count(*)::int as n from entry')).rows[0]?.n ?? 0;

test('a witness signs what is given out; one that is silent holds nothing up and is noted', async () => {
  const all = await entries();
  const { message, key } = await published((given, own) => {
    const checkpoint = openCheckpoint(given, own);
    return checkpoint !== undefined && checkpoint.size >= all && cosignedAt(checkpoint.note, memory.key) !== undefined;
  });
  assert.equal(openCheckpoint(message, key)?.note.signatures.length, 2);
  assert.equal(await (await fetch(`${county.url}/log/checkpoint`)).text(), message);
  const { rows } = await county.running.database.owner.query('select name, detail from log_witness order by name');
  assert.deepEqual(rows, [
    { name: 'council.example/witness', detail: null },
    { name: 'silent.example/witness', detail: 'no-answer' },
  ]);
});

test('checkpoints go out when they are due: at the first, at the hour, and after so many entries; what did not arrive is tried again', async () => {
  const { house, database } = county.running;
  const states = async () =>
    (
      await database.owner.query(
        'select way, state, tries, detail from log_sending where size = (select max(size) from log_sending) order by way, target',
      )
    ).rows;
  county.setClock('2026-11-23T10:00:00+08:00');
  log.folder = mirror;
  log.mail = ['archive@gazette.example', 'gone@gazette.example'];
  log.hooks = [`http://127.0.0.1:${portOf(receiver)}/log`];
  await sendCheckpoints(house, database.owner);
  assert.deepEqual(await states(), [
    { way: 'folder', state: 'sent', tries: 1, detail: null },
    { way: 'hook', state: 'waiting', tries: 1, detail: '500' },
    { way: 'mail', state: 'sent', tries: 1, detail: null },
    { way: 'mail', state: 'waiting', tries: 1, detail: '550' },
  ]);
  await sendCheckpoints(house, database.owner);
  assert.equal((await states())[1]?.state, 'sent');
  assert.equal(JSON.parse(heard.at(-1) ?? '').type, 'log.checkpoint');
  const mail = await mails.next(({ to }) => to?.[0]?.address === 'archive@gazette.example');
  const posted = join(place, 'mail.txt');
  writeFileSync(posted, /huiyin\.example[\s\S]*?\n\n(?:— .*\n)+/.exec(mail.text ?? '')?.[0] ?? '');
  assert.deepEqual(await foundAfter(posted, nothing), [], 'what came by mail, cut out of it, is a checkpoint');
  const first = await sizes();
  await county.says('service-request');
  await published((given, key) => (openCheckpoint(given, key)?.size ?? 0) > Math.max(...first));
  await sendCheckpoints(house, database.owner);
  assert.deepEqual(await sizes(), first, 'not yet due');
  county.setClock('2026-11-23T18:01:00+08:00');
  await sendCheckpoints(house, database.owner);
  assert.equal((await sizes()).length, first.length + 1);
  assert.ok(existsSync(join(mirror, `checkpoint-${Math.max(...(await sizes()))}.txt`)));
});

test('the administrator sees what did not arrive and who did not sign; nobody else does', async () => {
  const ask = async (post: string): Promise<string> =>
    String((await (await county.post(post)).send('GET', '/setup/log', { headers: { 'accept-language': 'zh' } })).body);
  const text = await ask('county-government-admin');
  assert.match(text, /council\.example\/witness：最近签到\d+条/);
  assert.match(text, /silent\.example\/witness：没有签（没有回应）/);
  assert.match(text, /文件夹 \S+：\d+条，已送到/);
  assert.match(text, /gone@gazette\.example：\d+条，还在试[^<]*<br><span class="soft">试了\d次（550）/);
  assert.doesNotMatch(await ask('hotline-station'), /silent\.example/);
});

const sizes = async (): Promise<number[]> =>
  (
    await county.running.database.owner.query<{ size: number }>('select distinct size from log_sending order by size')
  ).rows.map(({ size }) => size);

/** What is found when the database is altered as its owner could; taken back afterwards. */
async function foundAfter(
  source: string,
  alter: (client: PoolClient) => Promise<unknown>,
  witnesses: readonly PublicKey[] = [],
) {
  const kept = (await keptOutside(source)) ?? assert.fail('nothing kept');
  return undone(county.running.database.owner, async (client) => {
    await alter(client);
    return against(client, '430199', kept, { keys: watched, witnesses });
  });
}

const nothing = () => Promise.resolve();
const kinds = (findings: readonly { kind: string }[]) => [...new Set(findings.map(({ kind }) => kind))].sort();

test('the folder, its checkpoint and the address agree with the database as it is', async () => {
  const checkpoint = join(mirror, 'checkpoint');
  for (const source of [mirror, checkpoint, `${county.url}/log/checkpoint`])
    assert.deepEqual(await foundAfter(source, nothing, [memory.key]), [], source);
  const proof = join(place, 'my.tlog-proof');
  const { rows } = await county.running.database.owner.query('select hash from log_leaf where index = 4');
  writeFileSync(
    proof,
    await (await fetch(`${county.url}/api/entries/${rows[0]?.hash}/proof?format=tlog-proof`)).text(),
  );
  assert.deepEqual(await foundAfter(proof, nothing), []);
});

test('an entry edited, removed, or taken away with its leaf is found and named', async () => {
  const { rows } = await county.running.database.owner.query('select matter, seq from log_leaf where index = 5');
  const [{ matter, seq }] = rows as [{ matter: string; seq: number }];
  const where = `where matter = '${matter}' and seq = ${seq}`;
  const named = (found: readonly { kind: string; matter?: string; seq?: number }[], kind: string) =>
    found.some((one) => one.kind === kind && one.matter === matter && one.seq === seq);
  const edit = `update entry set body = jsonb_set(body, '{act}', '"answer"') ${where}`;
  assert.ok(named(await foundAfter(mirror, (client) => client.query(edit)), 'edited-since-logged'));
  assert.ok(
    named(await foundAfter(mirror, (client) => client.query(`delete from entry ${where}`)), 'removed-since-logged'),
  );
  const leaves = await foundAfter(mirror, async (client) => {
    await client.query(`delete from entry ${where}`);
    await client.query(`delete from log_leaf ${where}`);
  });
  assert.ok(kinds(leaves).includes('leaf-missing'));
});

test('a database rewritten throughout and rebuilt with its log is found, with the old key and with a new one', async () => {
  const rewrite = async (client: PoolClient) => {
    const { rows } = await client.query(
      'select e.matter, e.seq, e.body from entry e join log_leaf l on l.matter = e.matter and l.seq = e.seq where l.index = 5',
    );
    const [{ matter, seq, body }] = rows as [{ matter: string; seq: number; body: object }];
    const forged = { ...body, act: 'answer' };
    const values = [JSON.stringify(forged), hashJson('sha-256', forged), matter, seq];
    await client.query('update entry set body = $1, hash = $2 where matter = $3 and seq = $4', values);
    await client.query('update log_leaf set hash = $1 where matter = $2 and seq = $3', values.slice(1));
  };
  const origin = watched[0]?.name ?? '';
  const rewritten = async (client: PoolClient, key: SigningKey) => {
    await rewrite(client);
    await rebuildLog(client, origin, key);
  };
  const own = signingKey(origin, readKey());
  const forged = await foundAfter(mirror, (client) => rewritten(client, own));
  assert.ok(
    forged.some(({ kind, detail }) => kind === 'leaf-replaced' && detail === 'leaf 5'),
    JSON.stringify(forged),
  );
  assert.ok(kinds(forged).includes('log-rewritten'));
  const alone = await foundAfter(join(mirror, 'checkpoint'), (client) => rewritten(client, own));
  assert.deepEqual(
    kinds(alone),
    ['log-rewritten'],
    'a single checkpoint on paper is enough to know that something was',
  );
  const stranger = signingKey(origin, Buffer.alloc(32, 7));
  const rebuilt = await foundAfter(mirror, (client) => rewritten(client, stranger));
  assert.ok(kinds(rebuilt).includes('log-signed-by-another-key'));
});

const readKey = () => Buffer.from(readFileSync(join(county.data, 'keys/log'), 'utf8').trim(), 'hex');

test('a log cut back to an earlier day, and a checkpoint of somebody else, are found', async () => {
  const cut = await foundAfter(mirror, async (client) => {
    await client.query('delete from log_leaf where index >= 10');
    await client.query('delete from log_waiting');
  });
  assert.ok(kinds(cut).includes('log-cut'));
  const elsewhere = join(place, 'elsewhere.txt');
  const stranger = signingKey('other.example/log', Buffer.alloc(32, 7));
  writeFileSync(elsewhere, signCheckpoint({ origin: stranger.name, size: 1, root: Buffer.alloc(32) }, [stranger]));
  assert.deepEqual(kinds(await foundAfter(elsewhere, nothing)), ['checkpoint-not-signed'], writeVkey(stranger));
  const silent = signingKey('silent.example/witness', Buffer.alloc(32, 3), 4);
  assert.ok(kinds(await foundAfter(mirror, nothing, [silent])).includes('not-witnessed'));
});

test('after a restore the mirror is of one log: what was of another is kept beside, and a late checkpoint goes before no newer one', async () => {
  const folder = join(place, 'restored');
  const { owner } = county.running.database;
  const { size = 0, note = '' } = (await headOf(owner, '430199')) ?? {};
  const write = (db: Parameters<typeof writeMirror>[0], of: number, message: string | null) =>
    writeMirror(db, '430199', folder, of, message ?? '');
  await write(owner, size, note);
  const [early] = (
    await owner.query<{ size: number; note: string }>('select size, note from log_checkpoint order by size')
  ).rows;
  await write(owner, early?.size ?? 0, early?.note ?? '');
  const standing = () => parseCheckpoint(readFileSync(join(folder, 'checkpoint'), 'utf8'))?.size;
  assert.deepEqual([standing(), readdirSync(folder).filter((name) => name.startsWith('other'))], [size, []]);
  await undone(owner, async (client) => {
    await client.query('delete from log_leaf where index >= 10');
    await client.query(`update log_leaf set hash = repeat('ab', 32) where index = 9`);
    await client.query('update log_head set size = 10');
    await rebuildLog(client, watched[0]?.name ?? '', signingKey(watched[0]?.name ?? '', readKey()));
    await write(client, 10, (await headOf(client, '430199'))?.note ?? null);
  });
  assert.equal(standing(), 10);
  assert.deepEqual(readdirSync(join(folder, 'tile/0')), ['000.p']);
  assert.deepEqual(readdirSync(join(folder, 'tile/0/000.p')), ['10'], 'no tile of the other log');
  const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith(`other-${size}-`));
  assert.deepEqual(await foundAfter(join(folder, aside), nothing), [], 'what was set aside is whole');
  assert.ok(existsSync(join(folder, `checkpoint-${size}.txt`)), 'and what was given out is still known');
});

test('once the log has forked, no witness signs it any more', async () => {
  const { owner } = county.running.database;
  await owner.query(`update log_leaf set hash = repeat('ab', 32) where index = 2`);
  await county.says('service-request');
  for (;;) {
    const { rows } = await owner.query(`select detail from log_witness where name = 'council.example/witness'`);
    if (rows[0]?.detail === '422' || rows[0]?.detail === 'inconsistent') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { message, key } = await published(() => true);
  const checkpoint = openCheckpoint(message, key) ?? assert.fail();
  assert.equal(cosignedAt(checkpoint.note, memory.key), undefined);
});
