import { Pool } from 'pg';
import { times } from '../asking.ts';
import { atMost, figure, type Measured, quantile } from '../measured.ts';
import { processorFor, usedFor } from '../processor.ts';
import { type ServerProcess, tokenFor } from '../server-process.ts';
import type { Message } from './county/made-messages.ts';
import type { County } from './county/open-county.ts';

const tries = 300;

/** How fast what is likely the same is found in a filled county while somebody takes words down: over HTTP, with its lines and why. */
export async function twinsIn({ server, size }: County, messages: readonly Message[]): Promise<readonly Measured[]> {
  const asked = [...messages.slice(0, tries / 2), ...(await saidBefore(server, size))];
  const measured: Measured[] = [];
  for (const who of ['hotline-station', 'zhujian-head']) {
    const look = await looking(server, who);
    let found = 0;
    const all = () =>
      times(
        asked.map((_, i) => String(i)),
        async (_, i) => (found += await look(asked[i] as Message)),
      );
    const spent = await all();
    const used = await processorFor(server, all);
    measured.push(
      atMost(`twins among ${size}: ${who}, p95`, quantile(spent, 0.95), 'ms', 20),
      figure(`twins among ${size}: ${who}, median`, quantile(spent, 0.5), 'ms'),
      ...usedFor(`twins among ${size}: ${who}`, used, 2 * asked.length),
      figure(`twins among ${size}: ${who}, found for each`, found / asked.length / 4, 'matters'),
    );
  }
  return [...measured, figure('twins: table and index', (await bytesOf(server)) / size, 'bytes a matter', 0)];
}

/** What stands in the county already, without its first sentence: of these there is a twin. */
async function saidBefore({ database }: ServerProcess, size: number): Promise<readonly Message[]> {
  const pool = new Pool({ connectionString: database, max: 1 });
  const { rows } = await pool.query<Message>(
    `select m.title, c.fields->'detail'->>'value' as detail from search s join matter m on m.id = s.matter and m.region = s.region
     join content c on c.matter = s.matter and c.region = s.region and c.seq = 1
     where s.n = any(select ($1 - i * 97 % ($1 / 20))::integer from generate_series(1, 1000) i) and c.fields->'detail'->'value' is not null limit $2`,
    [size, tries / 2],
  );
  await pool.end();
  return rows.map(({ title, detail }) => ({ title, detail: detail.slice(detail.indexOf('。') + 1) }));
}

/** Gives how many were found alike. */
async function looking({ url, ...server }: ServerProcess, who: string): Promise<(said: Message) => Promise<number>> {
  const token = await tokenFor({ url, ...server }, who);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return async ({ title, detail }) => {
    const body = JSON.stringify({ procedure: 'service-request', subject: title, detail, place: '430199101202' });
    const answer = await fetch(`${url}/api/likely`, { method: 'POST', headers, body });
    const { open, ended } = (await answer.json()) as { readonly open: number; readonly ended: number };
    return open + ended;
  };
}

async function bytesOf({ database }: ServerProcess): Promise<number> {
  const pool = new Pool({ connectionString: database, max: 1 });
  const { rows } = await pool.query<{ bytes: string }>(`select pg_total_relation_size('twin') as bytes`);
  await pool.end();
  return Number(rows[0]?.bytes ?? 0);
}
