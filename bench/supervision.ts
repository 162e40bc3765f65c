import pg from 'pg';
import { asking, times } from './asking.ts';
import { atMost, figure, type Measured, quantile } from './measured.ts';
import { newData, remove, type ServerProcess, startServer, tokenFor } from './server-process.ts';

const matters = 1_000_000;
const tries = 200;

/** The supervisor's screen at a million matters, 3 in 100 of them open and late, against a bare count of the same rows by the same index. */
export async function supervision(): Promise<readonly Measured[]> {
  const data = await newData();
  const server = await startServer(data);
  const client = new pg.Client(server.database);
  try {
    await client.connect();
    await multiply(client);
    return await measure(server, client);
  } finally {
    await client.end();
    await server.stop();
    await remove(data);
  }
}

/**
 * The demonstration's matters over and over, each with an id, a number, a unit and a term of its own: rows as wide as real ones, for what is
 * measured is reading. No clock is left to ring. Then one row in a hundred is written again, as in a county at work after its last vacuum.
 */
async function multiply(client: pg.Client): Promise<void> {
  await client.query('create temp table model as select row_number() over () - 1 as i, m.* from matter m');
  await client.query(
    `create temp table unit as select row_number() over () - 1 as i, key from register_row where register = 'units'`,
  );
  const { rows } = await client.query<{ models: number; units: number }>(
    'select (select count(*)::int from model) as models, (select count(*)::int from unit) as units',
  );
  await client.query(
    `insert into matter
     select gen_random_uuid(), m.region, 'B' || n, m.procedure, m.step, r.fate >= 0.2, u.key, m.holder_post, array[u.key],
       case when r.kind < 0.005 then array['discipline', u.key] else '{}' end, r.kind < 0.003, m.place, m.category, m.proposed, m.title, m.channel,
       null, null, now() - (1000000 - n) * interval '90 seconds',
       case when r.fate < 0.03 then now() - r.kind * interval '60 days' when r.fate < 0.2 then now() + r.kind * interval '60 days' end,
       null, m.last, m.head, m.state, null
     from (select n, random() as fate, random() as kind from generate_series(1, $1::int) n) r
     join model m on m.i = n % $2 join unit u on u.i = (n::bigint * 7919) % $3`,
    [matters, rows[0]?.models, rows[0]?.units],
  );
  await client.query('vacuum analyze matter');
  await client.query('update matter set last = last where random() < 0.01');
}

async function measure(server: ServerProcess, client: pg.Client): Promise<Measured[]> {
  const ask = asking(server.url, await tokenFor(server, 'county-government-supervisor'));
  const turns = Array.from({ length: tries }, (_, i) => String(i));
  const screen = await times(turns, () => ask('/api/supervision'));
  const { units } = JSON.parse(await ask('/api/supervision')) as {
    units: { unit: string; procedures: { procedure: string }[] }[];
  };
  const cells = units.flatMap(({ unit, procedures }) => procedures.map(({ procedure }) => ({ unit, procedure })));
  const lists = await times(turns, (_, i) => {
    const { unit = '', procedure = '' } = cells[i % cells.length] ?? {};
    return ask(`/api/supervision/matters?unit=${unit}&procedure=${procedure}`);
  });
  const text = `select count(*) from matter where region = $1 and not ended and not apart and shielded = '{}' and due < $2`;
  const bare = await times(turns, () => client.query({ name: 'late', text, values: ['430199', new Date()] }));
  const { rows } = await client.query<{ count: number }>(text, ['430199', new Date()]);
  return [
    figure('late matters counted', Number(rows[0]?.count), 'of 1,000,000', 0),
    figure('supervisor’s screen p50', quantile(screen, 0.5), 'ms'),
    atMost('supervisor’s screen p95', quantile(screen, 0.95), 'ms', 50),
    figure('bare count over the same index p50', quantile(bare, 0.5), 'ms'),
    figure('supervisor’s screen ÷ bare count, median', quantile(screen, 0.5) / quantile(bare, 0.5), '×'),
    figure('50 late matters with their reasons p95', quantile(lists, 0.95), 'ms'),
  ];
}
