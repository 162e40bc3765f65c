import { Pool } from 'pg';
import { readQuery } from '#domain/search/query.ts';
import { cutWords } from '#server/listen/words.ts';
import { asking, times } from '../asking.ts';
import { atMost, figure, type Measured, quantile } from '../measured.ts';
import { processorFor, usedFor } from '../processor.ts';
import { type ServerProcess, tokenFor } from '../server-process.ts';
import { dice } from './county/dice.ts';
import type { Message } from './county/made-messages.ts';
import type { County } from './county/open-county.ts';

const tries = 300;

/** Search in a filled county: how fast by whom, how large the index is, how soon what comes in is found. */
export async function searchIn({ server, bytes }: County, messages: readonly Message[]): Promise<readonly Measured[]> {
  const queries = [2, 3].flatMap((words) => queriesOf(messages, words, tries / 2));
  return [...(await sizes(server, bytes)), ...(await speeds(server, queries)), ...(await soon(server))];
}

/** Words that stand together in one message: most of them are frequent. */
function queriesOf(messages: readonly Message[], words: number, count: number): readonly string[] {
  const draw = dice(words);
  const queries: string[] = [];
  for (const { title, detail } of messages) {
    const all = [...new Set(cutWords(title + detail))].filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
    const chosen = Array.from({ length: words }, () => all[Math.floor(draw() * all.length)]);
    if (new Set(chosen).size === words && chosen[0] !== undefined) queries.push(chosen.join(' '));
  }
  return queries.slice(0, count);
}

async function sizes(server: ServerProcess, bytes: number): Promise<readonly Measured[]> {
  const pool = new Pool({ connectionString: server.database, max: 1 });
  const { rows } = await pool.query<{ all: number; gin: number; n: number }>(
    `select pg_total_relation_size('search')::float as all, pg_relation_size('search_codes')::float as gin, (select count(*)::int from search) as n`,
  );
  await pool.end();
  const { all = Number.NaN, gin = 0, n = 0 } = rows[0] ?? {};
  return [
    figure('search: matters', n, 'matters', 0),
    figure('search: text of a matter', bytes / n, 'bytes', 0),
    figure('search: codes in GIN ÷ text', gin / bytes, '×'),
    atMost('search: index with its table ÷ text', all / bytes, '×', 3),
  ];
}

/** The county's station and one department: through the server, ranked, with snippets; and the index alone. */
async function speeds(server: ServerProcess, queries: readonly string[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const path = (q: string) => `/api/matters?limit=20&q=${encodeURIComponent(q)}`;
  let station = Number.NaN;
  for (const who of ['hotline-station', 'zhujian-head']) {
    const ask = asking(server.url, await tokenFor(server, who));
    const spent = await times(queries, (q) => ask(path(q)));
    const used = await processorFor(server, () => times(queries, (q) => ask(path(q))));
    if (who === 'hotline-station') station = quantile(spent, 0.5);
    measured.push(
      figure(`search: ${who}, median`, quantile(spent, 0.5), 'ms'),
      atMost(`search: ${who}, p95`, quantile(spent, 0.95), 'ms', 20),
      ...usedFor(`search: ${who}`, used, 2 * queries.length),
    );
    const counted = await times(queries.slice(0, 60), (q) => ask(`${path(q)}&total=1`));
    measured.push(figure(`search: ${who}, counted to 999+, p95`, quantile(counted, 0.95), 'ms'));
  }
  const mistyped = queries.slice(0, 60).map((q) => q.replace(' ', '坏'));
  const ask = asking(server.url, await tokenFor(server, 'hotline-station'));
  const forgiven = await times(mistyped, (q) => ask(path(q)));
  measured.push(figure('search: mistyped, p95', quantile(forgiven, 0.95), 'ms'));
  return [...measured, ...(await bare(server, queries, station))];
}

/** What the engine takes by itself for all that have the words, in no order and for nobody. */
async function bare(server: ServerProcess, queries: readonly string[], station: number): Promise<readonly Measured[]> {
  const pool = new Pool({ connectionString: server.database, max: 1 });
  const sql = `select matter from search where region = '430199' and codes @> $1::integer[] limit 20`;
  const spent = await times(queries, (q) => pool.query(sql, [readQuery(q)?.body ?? []]));
  await pool.end();
  return [
    figure('search: the index alone, any 20 of all, median', quantile(spent, 0.5), 'ms'),
    figure('search: the index alone, any 20 of all, p95', quantile(spent, 0.95), 'ms'),
    figure('search ÷ the index alone, median', station / quantile(spent, 0.5), '×'),
  ];
}

/** Milliseconds from the answer to an intake until a search finds it. */
async function soon(server: ServerProcess): Promise<readonly Measured[]> {
  const token = await tokenFor(server, 'hotline-station');
  const ask = asking(server.url, token);
  const spent: number[] = [];
  const run = Date.now().toString(36);
  for (let i = 0; i < 20; i++) {
    const word = `紫檀木${String.fromCodePoint(0x4e00 + i * 97)}茶几${run}`;
    await comeIn(server, token, { title: `要一张${word}`, detail: '请看看。' });
    const began = performance.now();
    while (!(await ask(`/api/matters?q=${encodeURIComponent(word)}`)).includes(word));
    spent.push(performance.now() - began);
  }
  return [
    figure('search: found after intake, median', quantile(spent, 0.5), 'ms', 0),
    atMost('search: found after intake, longest', Math.max(...spent), 'ms', 1000),
  ];
}

async function comeIn({ url }: ServerProcess, token: string, { title, detail }: Message): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ procedure: 'service-request', form: { subject: title, detail } });
  await (await fetch(`${url}/api/matters`, { method: 'POST', headers, body })).text();
}
