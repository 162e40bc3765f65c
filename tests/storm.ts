import assert from 'node:assert/strict';
import type { EntryView } from '#server/routes/contract.ts';
import { type Slip, saying } from './county.ts';
import { type Person, person } from './person.ts';

/** One thing that was asked for: sent again with the same key it must answer the same. */
export interface Sending {
  readonly key: string;
  /** What it answers once it is acknowledged, as a text that must never change; rejects when it is cut off or turned away. */
  readonly send: () => Promise<string>;
}

/** The people of one storm, at the server as it is reached now. */
export interface Crowd {
  /** The supervisor's session: it outlives the server. */
  readonly token: string;
  readonly stranger: Person;
  readonly supervisor: Person;
  /** Matters that the supervisor presses on. */
  readonly pressed: readonly string[];
}

const intakes = 40;
const orders = 15;

/** Everything one round sends at once: residents who say something, and a supervisor who presses on what was said before. */
export function sendingsOf({ stranger, supervisor, pressed }: Crowd, round: number): readonly Sending[] {
  const said = Array.from({ length: intakes }, (_, i) => {
    const key = `round ${round}, intake ${i}`;
    return { key, send: () => say(stranger, key) };
  });
  const ordered = Array.from({ length: orders }, (_, i) => {
    const key = `round ${round}, order ${i}`;
    return { key, send: () => press(supervisor, pressed[i % pressed.length] ?? '', key) };
  });
  return [...said, ...ordered];
}

async function say(stranger: Person, key: string): Promise<string> {
  const body = { procedure: 'service-request', form: { ...saying, subject: key } };
  const reply = await stranger.send<Slip>('POST', '/api/matters', { body, headers: { 'idempotency-key': key } });
  assert.equal(reply.status, 201, JSON.stringify(reply.body));
  const { id, number, code } = reply.body;
  return `${id} ${number} ${code}`;
}

async function press(supervisor: Person, matter: string, key: string): Promise<string> {
  const letter = { body: { act: 'supervise', data: { order: key } }, headers: { 'idempotency-key': key } };
  const reply = await supervisor.send<{ entry: EntryView }>('POST', `/api/matters/${matter}/acts`, letter);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return `${matter} ${reply.body.entry.seq}`;
}

/** A recording brought whole; answers its id. */
export async function bring(url: string, name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new File([recording], `${name}.opus`));
  const reply = await fetch(`${url}/api/files`, { method: 'POST', body });
  assert.equal(reply.status, 201);
  return ((await reply.json()) as { id: string }).id;
}

const recording = Buffer.concat([Buffer.from(`OggS${'.'.repeat(24)}OpusHead`), Buffer.alloc(300_000)]);
export const recordingBytes = recording.length;

/** The crowd before the storm: signed in, with six matters to press on. */
export async function gather(url: string, passwords: ReadonlyMap<string, string>): Promise<Crowd> {
  const username = 'county-government-supervisor';
  const body = { username, password: passwords.get(username) };
  const { token } = (await person(url).send<{ token: string }>('POST', '/api/sessions', { body })).body;
  const stranger = person(url);
  const pressed: string[] = [];
  for (let i = 0; i < 6; i++) pressed.push((await say(stranger, `pressed on ${i}`)).split(' ')[0] ?? '');
  return { token, stranger, supervisor: person(url, token), pressed };
}

/** The same people, after the server has come back at another address. */
export const movedTo = (url: string, crowd: Crowd): Crowd => ({
  ...crowd,
  stranger: person(url),
  supervisor: person(url, crowd.token),
});
