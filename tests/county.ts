import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { type ChannelSettings, noChannels } from '#server/channels/settings.ts';
import type { Config } from '#server/config.ts';
import { ringClocks } from '#server/jobs/ring-clocks.ts';
import { type Running, serve } from '#server/serve.ts';
import { type Person, person, type Reply } from './person.ts';
import { dataFolder } from './ready-county.ts';
import { whenFree } from './when-free.ts';

/** What an intake gives back. */
export interface Slip {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly receipt: object;
}

export interface Mine extends Slip {
  /** The resident, signed in with the slip. */
  readonly me: Person;
}

/** The demonstration county, running for one test file: its real server on a port of its own, with its own database. */
export interface County {
  readonly url: string;
  readonly running: Running;
  /** Its data folder. */
  readonly data: string;
  /** Whoever has not signed in. */
  readonly stranger: Person;
  /** Staff by the key of their post, as in server/demo/posts.csv. Signed in once. */
  readonly post: (key: string) => Promise<Person>;
  /** Says something and follows it with the slip. */
  readonly says: (procedure: string, form?: object) => Promise<Mine>;
  /** Sets the county's clock; it stands still until it is set again. */
  readonly setClock: (at: string) => void;
  /** Lets so many days pass; everything that comes due by then rings. */
  readonly pass: (days: number) => Promise<void>;
  /** Everything that acts have set off has been carried out. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly stories?: boolean;
  readonly url?: string;
  readonly warm?: boolean;
  /** `host:port` of receivers that tests run. */
  readonly inside?: readonly string[];
  readonly channels?: ChannelSettings;
  readonly log?: NonNullable<Config['log']>;
  readonly metricsKey?: string;
}

/** Starts it. Without `stories` nothing has been said in it yet. `url`: on another PostgreSQL than the embedded one. */
export async function openCounty({
  stories = false,
  url,
  warm = false,
  inside = [],
  channels = noChannels,
  ...more
}: Opening = {}): Promise<County> {
  const data = await dataFolder(stories, url);
  let standing: string | undefined;
  const now = () => standing ?? instantAt(Date.now());
  const lines: string[] = [];
  const given = { ...more, ...(url !== undefined && { url }) };
  const config = { port: 0, data, demo: true, stories, warm, now, inside, channels, ...given };
  const running = await serve(config, { out: (line) => lines.push(line), log: () => undefined });
  const base = `http://127.0.0.1:${running.port}`;
  const stranger = person(base);
  const setClock = (at: string) => {
    standing = at;
  };
  const pass = async (days: number) => {
    setClock(instantAt(millisecondsOf(now()) + days * 86_400_000));
    await ringClocks(running.house);
    await running.jobs.idle();
  };
  const close = async () => {
    await running.stop();
    rmSync(data, { recursive: true, force: true });
  };
  const says = (procedure: string, form: object = saying) => say(base, stranger, procedure, form);
  const settled = () => running.jobs.idle();
  return {
    url: base,
    running,
    data,
    stranger,
    post: signIn(base, passwordsIn(lines)),
    says,
    setClock,
    pass,
    settled,
    close,
  };
}

export const saying = { subject: '东头村三组路灯不亮', detail: '坏了三天,晚上看不见路。' };

/** Passwords by user name, from the lines the server prints. */
export const passwordsIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [word, , username = '', password = ''] = line.split(' ');
      return word === 'sign-in' ? [[username, password] as const] : [];
    }),
  );

const patiently = <T>(ask: () => Promise<Reply<T>>) => whenFree(({ status }) => status, ask);

function signIn(base: string, passwords: ReadonlyMap<string, string>): County['post'] {
  const known = new Map<string, Promise<Person>>();
  const enter = async (username: string): Promise<Person> => {
    const body = { username, password: passwords.get(username) };
    const reply = await patiently(() => person(base).send<{ token: string }>('POST', '/api/sessions', { body }));
    assert.equal(reply.status, 201, `sign-in of ${username}: ${JSON.stringify(reply.body)}`);
    return person(base, reply.body.token);
  };
  return (key) => known.getOrInsertComputed(key, enter);
}

async function say(base: string, stranger: Person, procedure: string, form: object): Promise<Mine> {
  const intake = await patiently(() => stranger.send<Slip>('POST', '/api/matters', { body: { procedure, form } }));
  assert.equal(intake.status, 201, JSON.stringify(intake.body));
  return { ...intake.body, me: await follow(base, stranger, intake.body) };
}

/** Signs in with a slip. */
export async function follow(base: string, stranger: Person, { number, code }: Slip): Promise<Person> {
  const door = await patiently(() =>
    stranger.send<{ token: string }>('POST', '/api/follow', { body: { number, code } }),
  );
  assert.equal(door.status, 200, JSON.stringify(door.body));
  return person(base, door.body.token);
}
