import type { Pool } from 'pg';
import type { Algorithm } from '#domain/ledger/hash.ts';
import { leafText } from '#domain/ledger/leaf.ts';
import { writeProof } from '#domain/ledger/tlog-proof.ts';
import { consistencyRanges, inclusionRanges } from '#domain/ledger/tree-proofs.ts';
import { publishedOf } from './head.ts';
import { proofHashes } from './read-tiles.ts';

/** That an entry is in the log, against the checkpoint given out now. */
export interface EntryProof {
  readonly hash: string;
  /** What its leaf is made of. */
  readonly leaf: string;
  readonly index: number;
  /** Of the checkpoint. */
  readonly size: number;
  readonly path: readonly string[];
  readonly checkpoint: string;
  /** The same as a C2SP tlog-proof, with the leaf's text as its extra line. */
  readonly proof: string;
}

/** Undefined when the checkpoint given out now does not hold it: it comes with the next, or never was. */
export async function proveEntry(db: Pool, region: string, hash: string): Promise<EntryProof | undefined> {
  const [checkpoint, found] = await Promise.all([publishedOf(db, region), leafOf(db, region, hash)]);
  if (found === undefined || checkpoint === undefined || found.index >= checkpoint.size) return undefined;
  const { size, message } = checkpoint;
  const leaf = leafText(region, found.alg, hash);
  const path = await proofHashes(db, region, size, inclusionRanges(found.index, size));
  const proof = writeProof({ extra: leaf, index: found.index, path, checkpoint: message });
  return { hash, leaf, index: found.index, size, path: path.map(coded), checkpoint: message, proof };
}

/** Undefined when the log has not been so long. */
export async function proveConsistency(db: Pool, region: string, from: number, to: number | undefined) {
  const checkpoint = await publishedOf(db, region);
  const size = to ?? checkpoint?.size ?? 0;
  if (checkpoint === undefined || from > size || size > checkpoint.size) return undefined;
  const path = await proofHashes(db, region, size, consistencyRanges(from, size));
  return { from, to: size, path: path.map(coded), checkpoint: checkpoint.message };
}

const coded = (hash: Uint8Array): string => Buffer.from(hash).toString('base64');

async function leafOf(db: Pool, region: string, hash: string) {
  const { rows } = await db.query<{ index: number; alg: Algorithm }>(
    'select index, alg from log_leaf where hash = $1 and region = $2',
    [hash, region],
  );
  return rows[0];
}
