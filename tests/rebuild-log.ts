import type { PoolClient } from 'pg';
import { signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { growingTree } from '#domain/ledger/growing-tree.ts';
import { type SigningKey, writeVkey } from '#domain/ledger/note.ts';
import { leafHash } from '#domain/ledger/tree.ts';
import { leavesIn } from '#server/public-log/read-tiles.ts';

/** Signs the leaves as they lie there anew, as somebody could who has the database, and with it the log’s key or one of their own. */
export async function rebuildLog(client: PoolClient, origin: string, key: SigningKey): Promise<void> {
  const { rows } = await client.query<{ size: number }>('select size from log_head');
  const size = rows[0]?.size ?? 0;
  const tree = growingTree();
  for (const leaf of await leavesIn(client, '430199', 0, size)) tree.add(leafHash(leaf));
  const note = signCheckpoint({ origin, size, root: tree.root() }, [key]);
  await client.query('update log_head set note = $1, published = $1, vkeys = $2', [note, [writeVkey(key)]]);
}
