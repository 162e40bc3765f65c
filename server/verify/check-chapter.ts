import type { Around, Chapter } from './chapter.ts';
import { checkClocks } from './check-clocks.ts';
import { checkJudging } from './check-judging.ts';
import { checkLedger } from './check-ledger.ts';
import { checkOwned } from './check-owned.ts';
import { checkPersonal } from './check-personal.ts';
import { checkShield } from './check-shield.ts';
import type { Finding } from './finding.ts';

/** Everything wrong with one matter, each finding named by matter and number. */
export function checkChapter(chapter: Chapter, around: Around): readonly Finding[] {
  const ledger = checkLedger(chapter, around);
  // What an altered chain says about itself proves nothing more: only its alteration is reported.
  const rest =
    ledger.length > 0
      ? []
      : [checkOwned, checkJudging, checkShield, checkClocks, checkPersonal].flatMap((check) => check(chapter, around));
  return [...ledger, ...rest].map((finding) => ({ ...finding, matter: chapter.id, number: chapter.number }));
}
