import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Dice, dice } from '#server/demo/dice.ts';
import { runningOn } from '#server/store/postgres/postmaster-file.ts';
import { type ChildServer, startServer } from './child-server.ts';
import { passwordsIn } from './county.ts';
import { person } from './person.ts';
import { bring, type Crowd, gather, movedTo, type Sending, sendingsOf } from './storm.ts';
import { type Found, lookAround, type Sent } from './storm-damage.ts';

export interface Toll extends Found {
  readonly rounds: number;
  readonly sent: number;
  readonly acknowledged: number;
  /** Of them before the kill. */
  readonly atOnce: number;
}

/** What is killed: the server with its database left running, the database under a running server, or both at one moment. */
const victims = ['server', 'database', 'both'] as const;

export interface Scene {
  readonly data: string;
  server: ChildServer;
  crowd: Crowd;
}

/** Kills with -9 at random moments under load, so many times, and counts at the end what is lost and what is there twice. */
export async function killNine(rounds: number, told: (line: string) => void, seed = 9): Promise<Toll> {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-kill-nine-'));
  const chance = dice(seed);
  const server = await startServer(data);
  const scene: Scene = { data, server, crowd: await gather(server.url, passwordsIn(server.lines)) };
  const all: Sent = { acknowledged: new Map(), sendings: [], files: [], imported: 0, atOnce: 0, changed: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      await oneRound(scene, all, round, chance);
      told(`${round + 1} of ${rounds}: ${all.acknowledged.size} acknowledged`);
    }
    const found = await lookAround(scene.data, all);
    return { rounds, sent: all.sendings.length, acknowledged: all.acknowledged.size, atOnce: all.atOnce, ...found };
  } finally {
    scene.server.process.kill('SIGTERM');
    await scene.server.ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function oneRound(scene: Scene, all: Sent, round: number, chance: Dice): Promise<void> {
  const sendings = sendingsOf(scene.crowd, round);
  const importing = round % 5 === 1 ? importing100(scene.data, all.imported++) : undefined;
  const killing = killLater(scene, all, sendings.length, chance);
  await Promise.all([sendAndNote(scene, all, sendings), killing, importing && once(importing, 'exit')]);
  await comeBack(scene);
  await sendAgain(all, sendingsOf(scene.crowd, round));
  // Broken off or not: run again, a file is in whole.
  if (importing !== undefined) await once(importing100(scene.data, all.imported - 1), 'exit');
}

/** Everything at once, with three recordings; what is acknowledged is noted. */
export async function sendAndNote({ server }: Scene, all: Sent, sendings: readonly Sending[]): Promise<void> {
  await Promise.all([
    ...sendings.map(async ({ key, send }) => note(all, key, await send().catch(() => undefined))),
    ...['a', 'b', 'c'].map(async (name) => noteFile(all, await bring(server.url, name).catch(() => undefined))),
  ]);
  all.atOnce += sendings.filter(({ key }) => all.acknowledged.has(key)).length;
}

/** Acknowledged again and differently: what was acknowledged first is lost. */
function note(all: Sent, key: string, answer: string | undefined): void {
  if (answer === undefined) return;
  if ((all.acknowledged.get(key) ?? answer) !== answer) all.changed++;
  all.acknowledged.set(key, answer);
}

const noteFile = ({ files }: Sent, id: string | undefined): void => void (id !== undefined && files.push(id));

/** As a careful client does: everything once more with its key, until it is acknowledged. */
export async function sendAgain(all: Sent, sendings: readonly Sending[]): Promise<void> {
  all.sendings.push(...sendings.map(({ key }) => key));
  await Promise.all(sendings.map(async ({ key, send }) => note(all, key, await patiently(send))));
}

async function patiently(send: () => Promise<string>): Promise<string> {
  for (let tries = 0; ; tries++) {
    const answer = await send().catch((error: unknown) => (tries < 40 ? undefined : Promise.reject(error)));
    if (answer !== undefined) return answer;
    await pause(250);
  }
}

/** At a moment that is drawn: after so many acknowledgements of this round, from none to all. */
async function killLater(scene: Scene, all: Sent, most: number, chance: Dice): Promise<void> {
  const victim = chance.one(victims);
  await acknowledgedMore(all, chance.number(0, most));
  await pause(chance.number(0, 20));
  if (victim !== 'server') killDatabase(scene);
  if (victim !== 'database') scene.server.process.kill('SIGKILL');
}

/** Until so many more are acknowledged; not for ever, because the last ones may be answered otherwise. */
export async function acknowledgedMore({ acknowledged }: Sent, more: number): Promise<void> {
  const enough = acknowledged.size + more;
  for (let tries = 0; acknowledged.size < enough && tries < 2000; tries++) await pause(2);
}

/** The server and its database, at one moment. Whom to kill is looked up now: once the disk is gone nobody can be found. */
export function aim({ data, server }: Scene): () => void {
  const database = runningOn(join(data, 'postgres'));
  const pids = database === undefined ? [] : [database.pid, ...childrenOf(database.pid)];
  return () => {
    for (const pid of pids) kill(pid);
    server.process.kill('SIGKILL');
  };
}

function killDatabase({ data }: Scene): void {
  const database = runningOn(join(data, 'postgres'));
  if (database === undefined) return;
  for (const pid of [database.pid, ...childrenOf(database.pid)]) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself in between.
    assert.equal((error as { code?: string }).code, 'ESRCH');
  }
}

/** Sessions and writers of the database; none where the system does not list them. */
function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  const parentOf = (name: string): number => {
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(parent);
    } catch {
      return 0;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
}

async function comeBack(scene: Scene): Promise<void> {
  const { process: child } = scene.server;
  if (child.signalCode !== null || child.killed) {
    await scene.server.ended;
    scene.server = await startServer(scene.data);
  }
  scene.crowd = movedTo(scene.server.url, scene.crowd);
  const ready = async () => (await person(scene.server.url).send('GET', '/readyz')).status === 200;
  for (let tries = 0; !(await ready()); tries++) {
    assert.ok(tries < 300, 'the server does not recover');
    await pause(100);
  }
}

/** A file of a hundred rows, brought in by the command line beside the server. */
function importing100(data: string, nth: number): ChildProcess {
  const file = join(data, `rows-${nth}.csv`);
  const rows = Array.from(
    { length: 100 },
    (_, i) => `${nth * 100 + i},A7,导入${nth}-${i},2019/2/28 11:25:05,坏了三天,0,12`,
  );
  writeFileSync(file, `id,user,subject,time,body,against,for\n${rows.join('\n')}\n`);
  const env = { ...process.env, HUIYIN_DATA: data };
  return spawn(process.execPath, [cli, 'import', file, '--as', 'service-request'], { env, stdio: 'ignore' });
}

const cli = fileURLToPath(new URL('../server/cli.ts', import.meta.url));

// node tests/kill-nine.ts 20
if (import.meta.main) {
  const toll = await killNine(Number(process.argv[2] ?? 20), (so) => process.stderr.write(`${so}\n`));
  console.log(JSON.stringify(toll));
  process.exitCode = toll.lost + toll.doubled + toll.undone + toll.findings === 0 ? 0 : 1;
}
