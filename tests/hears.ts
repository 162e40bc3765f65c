import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { signIns } from '#server/demo/sign-ins.ts';
import { type County, passwordsIn } from './county.ts';
import { person } from './person.ts';

export interface Heard {
  readonly topic: string;
  readonly data: unknown;
}

/** A desk that listens to what happens. */
export interface Ear {
  readonly all: () => readonly Heard[];
  /** Waits until something fitting has been heard. */
  readonly until: (fits: (one: Heard) => boolean) => Promise<Heard>;
  readonly leave: () => Promise<void>;
  /** True when the server has ended the stream properly. */
  readonly ended: Promise<boolean>;
}

export async function hears(county: Pick<County, 'url' | 'running'>, username: string): Promise<Ear> {
  const password = passwordsIn(await signIns(county.running.house)).get(username);
  const { body } = await person(county.url).send<{ token: string }>('POST', '/api/sessions', {
    body: { username, password },
  });
  const stop = new AbortController();
  const answer = await fetch(`${county.url}/api/live`, {
    headers: { authorization: `Bearer ${body.token}` },
    signal: stop.signal,
  });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/);
  const heard: Heard[] = [];
  let woken = Promise.withResolvers<void>();
  const ended = listen(answer, (one) => {
    heard.push(one);
    woken.resolve();
    woken = Promise.withResolvers<void>();
  });
  const until = async (fits: (one: Heard) => boolean): Promise<Heard> => {
    for (;;) {
      const found = heard.find(fits);
      if (found !== undefined) return found;
      await woken.promise;
    }
  };
  const leave = async () => {
    stop.abort();
    await ended;
  };
  return { all: () => heard, until, leave, ended };
}

async function listen(answer: Response, hear: (one: Heard) => void): Promise<boolean> {
  assert.ok(answer.body);
  let topic = '';
  try {
    for await (const line of createInterface({ input: Readable.from(answer.body) })) {
      if (line.startsWith('event: ')) topic = line.slice(7);
      if (line.startsWith('data: ')) hear({ topic, data: JSON.parse(line.slice(6)) });
    }
    return true;
  } catch {
    return false;
  }
}
