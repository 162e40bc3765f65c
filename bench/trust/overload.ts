import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { atMost, figure, type Measured } from '../measured.ts';
import { newData, remove, type ServerProcess, startServer, tokenFor } from '../server-process.ts';

/** How many press for figures and lists at once, and how many say something in between. */
const pressing = 120;
const saying = 8;

/** Far more figures and lists are asked for than the machine can give, while residents say something: intake must not notice much. */
export async function overload(share: number): Promise<readonly Measured[]> {
  const seconds = Math.max(6, Math.round(60 * share));
  const data = await newData();
  const server = await startServer(data);
  try {
    const token = await tokenFor(server, 'county-government-auditor');
    await intakes(server, 3);
    const calm = await intakes(server, seconds);
    const [figures, lists, crowded] = await Promise.all([
      reads(server, '/api/figures/on-time', token, seconds + 2),
      reads(server, '/api/matters?total=1&q=路灯', token, seconds + 2),
      intakes(server, seconds),
    ]);
    return [
      figure('intake p99 in peace', calm.latency.p99, 'ms', 0),
      atMost('intake p99 under overload', crowded.latency.p99, 'ms', 2500),
      atMost('intakes turned away', crowded.non2xx, '', 0),
      atMost('intakes without an answer', crowded.errors, '', 0),
      figure('intakes taken in', crowded['2xx'] / crowded.duration, 'a second', 1),
      figure('figures turned away', shareOf(figures), '%', 1),
      figure('lists turned away', shareOf(lists), '%', 1),
      atMost('answers to all that were neither 200 nor 503', otherwise(figures) + otherwise(lists), '', 0),
    ];
  } finally {
    await server.stop();
    await remove(data);
  }
}

const shareOf = ({ non2xx, requests }: autocannon.Result): number => (100 * non2xx) / Math.max(1, requests.total);

const otherwise = ({ statusCodeStats }: autocannon.Result): number =>
  Object.entries(statusCodeStats ?? {}).reduce(
    (sum, [code, { count = 0 }]) => (['200', '503'].includes(code) ? sum : sum + count),
    0,
  );

const reads = (server: ServerProcess, path: string, token: string, duration: number): Promise<autocannon.Result> =>
  autocannon({
    ...{ url: `${server.url}${encodeURI(path)}`, connections: pressing / 2, duration, timeout: 30 },
    headers: { authorization: `Bearer ${token}` },
  });

const intakes = (server: ServerProcess, duration: number): Promise<autocannon.Result> =>
  autocannon({
    ...{ url: `${server.url}/api/matters`, connections: saying, duration, timeout: 30, method: 'POST' },
    headers: { 'content-type': 'application/json' },
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, 'idempotency-key': randomUUID() },
          body: JSON.stringify({ procedure: 'service-request', form: { subject: '路灯不亮', detail: '坏了三天。' } }),
        }),
      },
    ],
  });
