import { type ReplyCheck, type ReplyRules, replyChecks } from '../words/reply-rules.ts';
import { checkAsked } from './check-asked.ts';
import { checkBasis } from './check-basis.ts';
import { checkComplete } from './check-complete.ts';
import { checkContact } from './check-contact.ts';
import { checkDate } from './check-date.ts';
import { checkFacts } from './check-facts.ts';
import { checkNext } from './check-next.ts';
import { checkPersonal } from './check-personal.ts';
import { checkPlain } from './check-plain.ts';
import { checkPolite } from './check-polite.ts';
import { checkPromise } from './check-promise.ts';
import type { Known } from './known.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Remark } from './remark.ts';
import { type Written, writtenBy } from './written.ts';

/** What was said by the one who is answered. */
export interface Asked {
  readonly subject: string;
  readonly detail: string;
}

export interface Checked {
  /** `other`: not in Chinese, read only for days and a telephone. */
  readonly language: 'chinese' | 'other';
  readonly remarks: readonly Remark[];
}

export type ReplyReader = (asked: Asked, reply: string, known: Known) => Checked;

/** Reads replies by these rules. What it says is advice: nothing is ever refused for it. */
export function replyReader(rules: ReplyRules): ReplyReader {
  const find = phraseFinder(rules);
  return (asked, reply, known) => {
    const written = writtenBy(reply, rules, find, known);
    const language = isChinese(reply, rules.thresholds.chinese) ? 'chinese' : 'other';
    const names = language === 'chinese' ? replyChecks : (['personal', 'date', 'contact'] as const);
    return { language, remarks: names.flatMap((name) => checks[name](written, asked)) };
  };
}

const checks: Readonly<Record<ReplyCheck, (written: Written, asked: Asked) => readonly Remark[]>> = {
  personal: checkPersonal,
  promise: checkPromise,
  asked: checkAsked,
  complete: checkComplete,
  facts: checkFacts,
  next: checkNext,
  date: checkDate,
  basis: checkBasis,
  contact: checkContact,
  polite: checkPolite,
  plain: checkPlain,
};

function isChinese(text: string, share: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters === 0 || chinese / letters >= share;
}
