import { openCheckpoint, signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { isAlgorithm } from '#domain/ledger/hash.ts';
import { leafText } from '#domain/ledger/leaf.ts';
import { type PublicKey, type SigningKey, signingKey } from '#domain/ledger/note.ts';
import { readRow } from '#domain/ledger/reading.ts';
import { leafHash, treeHash } from '#domain/ledger/tree.ts';
import { type Leaf, type LogFinding, verifyLog } from '#domain/ledger/verify-log.ts';
import type { House } from '#server/house.ts';
import type { Chapter } from '#server/verify/chapter.ts';
import { checkChapter } from '#server/verify/check-chapter.ts';
import type { Finding } from '#server/verify/finding.ts';
import { readChapters } from '#server/verify/read-chapters.ts';
import type { County } from '../county.ts';

/** Matters as they lie in a county's database, and what somebody outside keeps of them: one checkpoint and the key it was signed with. */
export interface Ledger {
  readonly region: string;
  readonly chapters: readonly Chapter[];
  readonly entries: number;
  /** What `verify` says of one matter. */
  readonly check: (chapter: Chapter) => readonly Finding[];
  readonly outside: { readonly checkpoint: string; readonly key: PublicKey };
}

/** The first whole matters that hold `least` entries together. Throws when the county has fewer. */
export async function ledgerOf({ running: { house, database } }: County, least: number): Promise<Ledger> {
  const chapters: Chapter[] = [];
  let entries = 0;
  for await (const chapter of readChapters(database.owner, house.keys, house.region)) {
    chapters.push(chapter);
    entries += chapter.entries.length;
    if (entries >= least) return { region: house.region, chapters, entries, ...(await around(house, chapters)) };
  }
  throw new Error(`The county has only ${entries} entries`);
}

async function around(house: House, chapters: readonly Chapter[]): Promise<Pick<Ledger, 'check' | 'outside'>> {
  const world = await house.world();
  const check = (chapter: Chapter) =>
    checkChapter(chapter, { world, keys: house.keys, rule: house.rule(chapter.procedure, chapter.state.opened) });
  const key = signingKey('log.example', Buffer.alloc(32, 1));
  return { check, outside: { checkpoint: checkpointOf(house.region, leavesOf(chapters), key), key } };
}

/** A checkpoint over a whole log. */
export const checkpointOf = (region: string, leaves: readonly Leaf[], key: SigningKey): string => {
  const root = treeHash(leaves.map(({ alg, hash }) => leafHash(leafText(region, alg, hash))));
  return signCheckpoint({ origin: 'log.example', size: leaves.length, root }, [key]);
};

/** The log of these matters when every entry was added as it stands. */
export const leavesOf = (chapters: readonly Chapter[]): readonly Leaf[] =>
  chapters
    .flatMap(({ id, entries }) => entries.map((entry) => ({ matter: id, entry })))
    .map(({ matter, entry: { seq, hash, body } }, index) => {
      if (!isAlgorithm(body.alg)) throw new Error(`No algorithm: ${body.alg}`);
      return { index, matter, seq, alg: body.alg, hash };
    });

/** What is found wrong with these matters and this log by whoever holds the checkpoint; its signature counts as well. */
export function against(
  { region, outside }: Ledger,
  chapters: readonly Chapter[],
  leaves: readonly Leaf[],
  shown = outside.checkpoint,
): readonly (LogFinding | { readonly kind: 'not-signed' })[] {
  const signed = openCheckpoint(shown, outside.key);
  const kept = openCheckpoint(outside.checkpoint, outside.key);
  if (signed === undefined || kept === undefined) return [{ kind: 'not-signed' }];
  const entries = chapters.flatMap(({ id, entries }) =>
    entries.map((row) => ({ matter: id, seq: row.seq, hash: readRow(row).sum })),
  );
  return verifyLog({ region, entries, leaves, checkpoints: [kept] });
}
