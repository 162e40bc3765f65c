import type { Pool, PoolClient } from 'pg';
import { openCheckpoint } from '#domain/ledger/checkpoint.ts';
import { growingTree } from '#domain/ledger/growing-tree.ts';
import { parseVkey } from '#domain/ledger/note.ts';
import { leafHash, sameHash } from '#domain/ledger/tree.ts';
import { headOf } from '../public-log/head.ts';
import { leavesIn } from '../public-log/read-tiles.ts';
import type { Finding } from './finding.ts';

const promise = 'unalterable';
const batch = 10_000;

/** Promise 4, the public log: every entry has its leaf and every leaf its entry, and the leaves hash to the checkpoint it signed last. That the checkpoint is the old one only somebody outside can say. */
export async function checkLog(db: Pool | PoolClient, region: string): Promise<readonly Finding[]> {
  const leaves: Finding[] = [];
  for (const { kind, wrong } of pairs) {
    const { rows } = await db.query<Partial<Finding>>(wrong, [region]);
    leaves.push(...rows.map((row): Finding => ({ promise, kind, ...row })));
  }
  return [...leaves, ...(await checkRoot(db, region))];
}

const pairs = [
  {
    kind: 'not-logged',
    wrong: `select e.matter, e.seq from entry e left join log_leaf l on l.hash = e.hash and l.region = $1
            left join log_waiting w on w.matter = e.matter and w.seq = e.seq and w.region = $1
            where e.region = $1 and l.hash is null and w.matter is null`,
  },
  {
    kind: 'removed-since-logged',
    wrong: `select l.matter, l.seq, 'leaf ' || l.index as detail from log_leaf l
            left join entry e on e.matter = l.matter and e.seq = l.seq and e.region = $1
            where l.region = $1 and e.hash is distinct from l.hash`,
  },
] as const;

async function checkRoot(db: Pool | PoolClient, region: string): Promise<readonly Finding[]> {
  const head = await headOf(db, region);
  if (head?.note == null) return [];
  const checkpoint = head.vkeys
    .flatMap((vkey) => parseVkey(vkey) ?? [])
    .map((key) => openCheckpoint(head.note ?? '', key))
    .find(Boolean);
  if (checkpoint === undefined) return [{ promise, kind: 'checkpoint-not-signed' }];
  const tree = growingTree();
  try {
    for (let at = 0; at < checkpoint.size; at += batch)
      for (const leaf of await leavesIn(db, region, at, Math.min(at + batch, checkpoint.size)))
        tree.add(leafHash(leaf));
  } catch {
    return [{ promise, kind: 'log-cut', detail: String(checkpoint.size) }];
  }
  return sameHash(tree.root(), checkpoint.root)
    ? []
    : [{ promise, kind: 'log-rewritten', detail: String(checkpoint.size) }];
}
