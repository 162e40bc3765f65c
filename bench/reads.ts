import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { asking, times } from './asking.ts';
import { fill } from './fill.ts';
import { atMost, figure, type Measured, quantile } from './measured.ts';
import { newData, remove, type ServerProcess, startServer, tokenFor } from './server-process.ts';

const matters = 200_000;
const tries = 400;

/** Reading with 200,000 matters: a matter's page data and a filtered list of 50, against bare indexed selects of the same rows. */
export async function reads(): Promise<readonly Measured[]> {
  const data = await newData();
  const server = await startServer(data);
  try {
    const began = performance.now();
    await fill(server, matters);
    const rate = figure(
      'filling through kernel, seal and append',
      (matters * 5) / 3 / ((performance.now() - began) / 1000),
      'entries a second',
      0,
    );
    return [rate, ...(await measure(server)), ...(await memory(server))];
  } finally {
    await server.stop();
    await remove(data);
  }
}

async function measure(server: ServerProcess): Promise<Measured[]> {
  const client = new pg.Client(server.database);
  await client.connect();
  const ask = asking(server.url, await tokenFor(server, 'hotline-station'));
  const { rows } = await client.query<{ id: string }>(
    `select id from matter tablesample bernoulli (1) where procedure = 'service-request' limit ${tries}`,
  );
  const ids = rows.map(({ id }) => id);
  const page = await times(ids, (id) => ask(`/api/matters/${id}`));
  const row = await times(ids, (id) =>
    client.query({ name: 'row', text: 'select * from matter where id = $1 and region = $2', values: [id, '430199'] }),
  );
  const filters = ['step=received&sort=due', 'unit=zhujian&sort=due', 'step=with-unit', 'place=430199101&sort=due'];
  const lists = await times(ids, (_, i) => ask(`/api/matters?limit=50&${filters[i % filters.length]}`));
  const list = 'select * from matter where region = $1 and not ended order by due, id limit 50';
  const bare = await times(ids, () => client.query({ name: 'list', text: list, values: ['430199'] }));
  await client.end();
  return [
    atMost('matter page p95', quantile(page, 0.95), 'ms', 5),
    figure('matter page ÷ bare select, median', quantile(page, 0.5) / quantile(row, 0.5), '×'),
    atMost('matter page ÷ bare select, p95', quantile(page, 0.95) / quantile(row, 0.95), '×', 6),
    atMost('list of 50 p95', quantile(lists, 0.95), 'ms', 15),
    figure('list of 50 ÷ bare select, median', quantile(lists, 0.5) / quantile(bare, 0.5), '×'),
    atMost('list of 50 ÷ bare select, p95', quantile(lists, 0.95) / quantile(bare, 0.95), '×', 10),
  ];
}

/** Asks over one kept connection, as a browser or a proxy does. */
async function memory({ pid }: ServerProcess): Promise<Measured[]> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  return Number.isNaN(kb) ? [] : [atMost('server resident memory', kb / 1024, 'MB', 250)];
}
