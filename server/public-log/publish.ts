import type { Pool } from 'pg';
import { parseCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { writeNote } from '#domain/ledger/note.ts';
import { askWitness, type Word } from './ask-witness.ts';
import { headOf } from './head.ts';
import type { Witness } from './log-settings.ts';

/**
 * Has the newest checkpoint signed by the witnesses and gives it out. One that does not answer or refuses is noted and holds
 * nothing up: what it would have said is missing for everybody to see.
 */
export async function publish(owner: Pool, region: string, witnesses: readonly Witness[], now: string): Promise<void> {
  const head = await headOf(owner, region);
  const checkpoint = parseCheckpoint(head?.note ?? '');
  if (head?.note == null || checkpoint === undefined || isOut(head.published, head.note, witnesses)) return;
  const message = head.note;
  const known = await knownSizes(owner, region);
  const words = await Promise.all(
    witnesses.map(({ url, key }) => askWitness(owner, region, message, { url, key }, known.get(key.name) ?? 0)),
  );
  const signatures = words.flatMap((word) => ('signature' in word ? [word.signature] : []));
  const { text, signatures: own } = checkpoint.note;
  await keepOut(owner, region, checkpoint.size, writeNote({ text, signatures: [...own, ...signatures] }));
  for (const [i, { key }] of witnesses.entries()) await keepWord(owner, region, key.name, words[i], now);
}

/** Given out already as it is signed now, with some witness's word: one that nobody has signed yet is asked for again. */
function isOut(published: string | null, message: string, witnesses: readonly Witness[]): boolean {
  const out = published?.startsWith(message) ? parseCheckpoint(published) : undefined;
  return out !== undefined && witnesses.some(({ key }) => cosignedAt(out.note, key) !== undefined);
}

async function knownSizes(owner: Pool, region: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await owner.query<{ name: string; size: number }>(
    'select name, size from log_witness where region = $1',
    [region],
  );
  return new Map(rows.map(({ name, size }) => [name, size]));
}

const keepOut = (owner: Pool, region: string, size: number, note: string) =>
  owner.query(
    // Two servers publish in turn: what was given out is never followed by less.
    `update log_head set published = $2
     where region = $1 and size >= $3 and coalesce(split_part(published, E'\\n', 2), '0')::bigint <= $3`,
    [region, note, size],
  );

async function keepWord(owner: Pool, region: string, name: string, word: Word | undefined, now: string): Promise<void> {
  if (word === undefined) return;
  await owner.query(
    `insert into log_witness (name, region, size, detail, at) values ($1, $2, $3, $4, $5)
     on conflict (name, region) do update set size = excluded.size, detail = excluded.detail, at = excluded.at`,
    [name, region, word.size, 'failed' in word ? word.failed : null, now],
  );
}
