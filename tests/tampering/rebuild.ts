import { genesis, seal } from '#domain/ledger/chain.ts';
import type { EntryBody } from '#domain/ledger/entry.ts';
import { signingKey } from '#domain/ledger/note.ts';
import type { EntryRow } from '#server/store/entries.ts';
import type { Chapter } from '#server/verify/chapter.ts';
import type { Broken } from './break-order.ts';
import { against, checkpointOf, type Ledger, leavesOf } from './ledger-of.ts';

/** Each matter rewritten from its first entry on, all its hashes and the log made anew: it agrees with itself, and not with the checkpoint outside. */
export function rebuildEach(ledger: Ledger, every: number): Broken {
  const tried = ledger.chapters.filter((_, n) => n % every === 0);
  const missed = tried.filter((chapter) => {
    const rebuilt = ledger.chapters.map((one) => (one === chapter ? rewritten(one) : one));
    return against(ledger, rebuilt, leavesOf(rebuilt)).length === 0;
  });
  return { tried: tried.length, missed: missed.map(({ number }) => number) };
}

/** All matters rewritten, the log made anew and signed with a key of the forger's: nobody who has the published key believes it. */
export function rebuildAll(ledger: Ledger): Broken {
  const rebuilt = ledger.chapters.map(rewritten);
  const leaves = leavesOf(rebuilt);
  const forged = checkpointOf(ledger.region, leaves, signingKey('log.example', Buffer.alloc(32, 2)));
  const seen = [against(ledger, rebuilt, leaves, forged), against(ledger, rebuilt, leaves)];
  return { tried: seen.length, missed: seen.flatMap((found, i) => (found.length === 0 ? [`rebuilt, way ${i}`] : [])) };
}

/** The matter as it would be had it begun an hour earlier. The chain itself is sound. */
function rewritten(chapter: Chapter): Chapter {
  const entries: EntryRow[] = [];
  for (const row of chapter.entries) {
    const body = row.body as unknown as EntryBody;
    const prev = entries.at(-1)?.hash ?? genesis(chapter.region, chapter.id, body.alg);
    const at = entries.length === 0 ? new Date(row.at.getTime() - 3_600_000) : row.at;
    const forged = { ...body, prev, at: entries.length === 0 ? at.toISOString() : body.at };
    entries.push({ ...row, at, prev, body: { ...forged }, hash: seal(forged).hash });
  }
  return { ...chapter, entries, head: entries.at(-1)?.hash ?? chapter.head };
}

/** How many of the rewritten matters their own chains still call sound: all, or the forgery was a bad one. */
export const soundAlone = (ledger: Ledger): Broken => ({
  tried: ledger.chapters.length,
  missed: ledger.chapters
    .map(rewritten)
    .filter((chapter) => ledger.check(chapter).some(({ kind }) => kind !== 'state'))
    .map(({ number }) => number),
});
