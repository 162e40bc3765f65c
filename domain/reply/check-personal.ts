import type { Remark } from './remark.ts';
import { type Span, spansOf, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** Numbers that belong to one person: identity card, mobile telephone, bank card, letters, a car. */
const numbers: readonly RegExp[] = [
  /(?<![0-9])[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9])/g,
  /(?<![0-9-])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![0-9])/g,
  /(?<![0-9])62\d{14,17}(?![0-9])/g,
  /[\w.+-]{1,64}@[\w-]{1,60}\.[a-z]{2,10}/gi,
  /[京津沪渝冀豫云辽黑湘楚皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-Z0-9]{5,6}(?![A-Z0-9])/g,
];

/** What would tell everybody who reads the answer about one person. An office's mailbox and a company are nobody. */
export function checkPersonal(written: Written): readonly Remark[] {
  const { text } = written;
  const found = [...numbers.flatMap((one) => spansOf(text, one)), ...namesIn(written)].sort((a, b) => a.from - b.from);
  return found.length === 0 ? [] : [{ code: 'personal-found', spans: found }];
}

/** A surname, a sign or two, and what a private person is called by. */
function namesIn({ text, find }: Written): readonly Span[] {
  return find.all('called', text).flatMap(({ from, to }) => {
    const start = [1, 2, 3].map((back) => from - back).find((at) => at >= 0 && find.has('surnames', text.charAt(at)));
    if (start === undefined) return [];
    const span = { from: start, to };
    return /^\p{Script=Han}+$/u.test(wordsAt(text, span)) && !isSome(text, start) ? [span] : [];
  });
}

/** 网友, 业主 and the like before it: nobody by name. */
const isSome = (text: string, start: number): boolean =>
  /[网楼店某这那各]$/.test(text.slice(Math.max(0, start - 1), start));
