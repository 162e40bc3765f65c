import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';

/** Asks the server for addresses, one after the other over one connection, as one member of staff. */
export function asking(url: string, token: string): (path: string) => Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const options = { agent, headers: { authorization: `Bearer ${token}` } };
  return (path) =>
    new Promise((resolve, reject) => {
      get(`${url}${path}`, options, (answer) => text(answer).then(resolve, reject)).on('error', reject);
    });
}

/** Milliseconds of each try, one after the other, after a first round that warms up. */
export async function times(
  ids: readonly string[],
  work: (id: string, i: number) => Promise<unknown>,
): Promise<number[]> {
  const samples: number[] = [];
  for (const warm of [true, false]) {
    for (const [i, id] of ids.entries()) {
      const began = performance.now();
      await work(id, i);
      if (!warm) samples.push(performance.now() - began);
    }
  }
  return samples;
}
