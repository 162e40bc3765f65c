import { personalNumbers } from '../person/personal-numbers.ts';
import type { Remark } from './remark.ts';
import { type Span, spansOf, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** What would tell everybody who reads the answer about one person. An office's mailbox and a company are nobody. */
export function checkPersonal(written: Written): readonly Remark[] {
  const { text } = written;
  const found = [...personalNumbers.flatMap((one) => spansOf(text, one)), ...namesIn(written)].sort(
    (a, b) => a.from - b.from,
  );
  return found.length === 0 ? [] : [{ code: 'personal-found', spans: found }];
}

/** A surname, a sign or two, and what a private person is called by. */
function namesIn({ text, find }: Written): readonly Span[] {
  return find.all('called', text).flatMap(({ from, to }) => {
    const start = [1, 2, 3].map((back) => from - back).find((at) => at >= 0 && find.has('surnames', text.charAt(at)));
    if (start === undefined) return [];
    const span = { from: start, to };
    return /^\p{Script=Han}+$/u.test(wordsAt(text, span)) && !isSome(text, span) ? [span] : [];
  });
}

/** 网友先生, 地方某单位 and the like: nobody by name. */
const isSome = (text: string, { from, to }: Span): boolean =>
  /[网楼店某这那各地]$/.test(text.slice(Math.max(0, from - 1), from)) ||
  /^[些个种单部年月日地处类栋号家]/.test(text.slice(to, to + 1));
