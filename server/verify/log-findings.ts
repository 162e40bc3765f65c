import type { PoolClient } from 'pg';
import type { EntryRow } from '#domain/ledger/entry.ts';
import { readRow } from '#domain/ledger/reading.ts';
import { type Leaf, type LogFinding, type StoredLog, walkLog } from '#domain/ledger/verify-log.ts';

/** Leaves read at a time, each with the entry it names: a ledger of millions is never held at once. */
const batch = 2000;

/** Everything in which the ledger, its log and what was kept outside disagree; every hash is computed anew. `size`: of a piece. */
export async function logFindings(
  client: PoolClient,
  region: string,
  outside: Pick<StoredLog, 'checkpoints' | 'known'>,
  size = batch,
): Promise<readonly LogFinding[]> {
  const walk = walkLog({ region, ...outside });
  const found: LogFinding[] = [];
  for await (const rows of pieces(client, region, size))
    for (const row of rows) found.push(...walk.leaf(row, row.body === null ? undefined : { hash: readRow(row).sum }));
  for (const { kind, wrong } of pairs) {
    const { rows } = await client.query<Omit<LogFinding, 'kind'>>(wrong, [region]);
    for (const row of rows) found.push({ kind, ...row });
  }
  return [...found, ...walk.end()];
}

type Row = Leaf & EntryRow;

async function* pieces(client: PoolClient, region: string, size: number): AsyncGenerator<readonly Row[]> {
  for (let last = -1; ; ) {
    const { rows } = await client.query<Row>(
      `select l.index, l.matter, l.seq, l.alg, l.hash, e.at, e.act, e.body, e.prev from log_leaf l
       left join entry e on e.matter = l.matter and e.seq = l.seq and e.region = l.region
       where l.region = $1 and l.index > $2 order by l.index limit $3`,
      [region, last, size],
    );
    yield rows;
    if (rows.length < size) return;
    last = rows.at(-1)?.index ?? last;
  }
}

const pairs = [
  {
    kind: 'logged-twice',
    wrong: `select index, matter, seq from (
              select index, matter, seq, row_number() over (partition by matter, seq order by index) as nth
              from log_leaf where region = $1) as placed where nth > 1 order by index`,
  },
  {
    kind: 'not-logged',
    wrong: `select e.matter, e.seq from entry e
            where e.region = $1
              and not exists (select from log_leaf l where l.matter = e.matter and l.seq = e.seq and l.region = $1)
              and not exists (select from log_waiting w where w.matter = e.matter and w.seq = e.seq and w.region = $1)
            order by e.matter, e.seq`,
  },
] as const;
