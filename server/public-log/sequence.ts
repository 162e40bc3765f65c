import type { Pool, PoolClient } from 'pg';
import { signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { edgeOf, type GrowingTree, growingTree } from '#domain/ledger/growing-tree.ts';
import type { Algorithm } from '#domain/ledger/hash.ts';
import { leafText } from '#domain/ledger/leaf.ts';
import { type SigningKey, writeVkey } from '#domain/ledger/note.ts';
import { leafHash, type TreeHash } from '#domain/ledger/tree.ts';
import { inTransaction } from '../store/transaction.ts';
import { levelReader } from './read-tiles.ts';

/** Entries taken into the log at a time: what one checkpoint adds at most. */
const batch = 1000;

interface Waiting {
  readonly matter: string;
  readonly seq: number;
  /** Null when the entry never came to be, or is in the log already. */
  readonly hash: string | null;
  readonly alg: Algorithm;
}

export interface Sequencing {
  readonly region: string;
  /** Moment of the checkpoint, RFC 3339. */
  readonly now: string;
  readonly keys: readonly SigningKey[];
  /** A checkpoint is given out at once, and not only after the witnesses have been asked. */
  readonly publish: boolean;
}

/**
 * Takes waiting entries into the log: leaves, tiles, a signed checkpoint and the end of their waiting in one commit, under the
 * lock of the head. Gives how many were taken; 0 too when another server is at it.
 */
export const sequence = (owner: Pool, how: Sequencing): Promise<number> =>
  inTransaction(owner, async (client) => {
    const { rows: heads } = await client.query<{ origin: string; size: number; note: string | null; vkeys: string[] }>(
      'select origin, size, note, vkeys from log_head where region = $1 for update skip locked',
      [how.region],
    );
    const [head] = heads;
    if (head === undefined || !maySign(how.keys, head)) return 0;
    const waiting = await nextWaiting(client, how.region);
    if (waiting.length === 0 && head.note !== null && sameKeys(how.keys, head.vkeys)) return 0;
    const fresh = [...new Map(waiting.filter(({ hash }) => hash !== null).map((one) => [one.hash, one])).values()];
    const tree = await grow(client, how.region, head.size, fresh);
    await forget(client, how.region, waiting);
    await keepHead(client, how, { origin: head.origin, size: tree.size(), root: tree.root() });
    return waiting.length;
  });

/** A key of this server has signed before, or nothing has been signed yet: a stranger's key must not go on with the log. */
const maySign = (
  keys: readonly SigningKey[],
  { vkeys, note }: { vkeys: readonly string[]; note: string | null },
): boolean => keys.length > 0 && (note === null || keys.some((key) => vkeys.includes(writeVkey(key))));

const sameKeys = (keys: readonly SigningKey[], vkeys: readonly string[]): boolean =>
  keys.map(writeVkey).join() === vkeys.join();

async function nextWaiting(client: PoolClient, region: string): Promise<readonly Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `select w.matter, w.seq, coalesce(e.body->>'alg', 'sha-256') as alg,
       case when l.hash is null then e.hash end as hash
     from (select matter, seq from log_waiting where region = $1 order by matter, seq limit ${batch}) w
     left join entry e on e.matter = w.matter and e.seq = w.seq and e.region = $1
     left join log_leaf l on l.hash = e.hash and l.region = $1`,
    [region],
  );
  // By their hashes, which is by chance: among those taken together, order says nothing of which came first.
  return rows.sort((a, b) => (String(a.hash) < String(b.hash) ? -1 : 1));
}

async function grow(client: PoolClient, region: string, size: number, fresh: readonly Waiting[]): Promise<GrowingTree> {
  const read = levelReader(client, region);
  const edge: (readonly TreeHash[])[] = [];
  for (const { level, from, to } of edgeOf(size)) edge.push(await read(level, from, to));
  const tree = growingTree(size, edge);
  const nodes = fresh.flatMap(({ alg, hash }) => tree.add(leafHash(leafText(region, alg, String(hash)))));
  await client.query(
    `insert into log_leaf (index, region, hash, alg, matter, seq)
     select l.index, $2, l.hash, l.alg, l.matter, l.seq
     from jsonb_to_recordset($1::jsonb) as l(index bigint, hash text, alg text, matter uuid, seq integer)`,
    [JSON.stringify(fresh.map((leaf, i) => ({ ...leaf, index: size + i }))), region],
  );
  await client.query(
    `insert into log_node (level, index, region, hash)
     select n.level, n.index, $2, decode(n.hash, 'hex') from jsonb_to_recordset($1::jsonb) as n(level integer, index bigint, hash text)`,
    [JSON.stringify(nodes.map((node) => ({ ...node, hash: Buffer.from(node.hash).toString('hex') }))), region],
  );
  return tree;
}

const forget = (client: PoolClient, region: string, taken: readonly Waiting[]) =>
  client.query(
    `delete from log_waiting w using jsonb_to_recordset($1::jsonb) as t(matter uuid, seq integer)
     where w.matter = t.matter and w.seq = t.seq and w.region = $2`,
    [JSON.stringify(taken.map(({ matter, seq }) => ({ matter, seq }))), region],
  );

async function keepHead(
  client: PoolClient,
  { region, now, keys, publish }: Sequencing,
  checkpoint: Parameters<typeof signCheckpoint>[0],
): Promise<void> {
  await client.query(
    `update log_head set size = $2, note = $3, published = case when $4 then $3 else published end, vkeys = $5, at = $6
     where region = $1`,
    [region, checkpoint.size, signCheckpoint(checkpoint, keys), publish, keys.map(writeVkey), now],
  );
}
