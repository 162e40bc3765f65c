import type { Remark } from './remark.ts';
import { type Span, spansOf } from './span.ts';
import type { Written } from './written.ts';

/** A telephone of an office: with its area code, or seven or eight signs after a word for calling. */
const telephones = [
  /(?<![0-9])0\d{2,3}\s?[-—－–]{1,3}\s?[0-9]{4,8}(?:[-—－–][0-9]{4,8})?/g,
  /(?<=(?:电话|致电|拨打|热线|咨询|tel|call|phone)[^0-9\n]{0,16})(?!1[3-9])[0-9][0-9\s-]{4,14}[0-9]/gi,
];

/** Whom to ask when something is unclear. */
export function checkContact({ text, find }: Written): readonly Remark[] {
  const found: readonly Span[] = [...telephones.flatMap((one) => spansOf(text, one)), ...find.all('hotlines', text)];
  return found.length > 0
    ? [{ code: 'contact-named', spans: found.slice(0, 3) }]
    : [{ code: 'contact-missing', spans: [] }];
}
