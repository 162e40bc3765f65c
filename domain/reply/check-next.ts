import type { Asked } from './check-reply.ts';
import { isOnlyQuestion } from './points.ts';
import type { Remark } from './remark.ts';
import { type Span, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** What comes next and who does it; or that it is done, decided, or which way the resident can go. A plain question needs none. */
export function checkNext(written: Written, asked: Asked): readonly Remark[] {
  const steps = written.steps;
  const nobody = written.find
    .all('nobody', written.text)
    .filter((one) => written.handedOn.some(({ from, to }) => one.from >= from && one.to <= to));
  const said = (['done', 'decided', 'wayOn'] as const).flatMap((list) => inSubstance(written, list));
  if (nobody.length > 0 && steps.length + said.length === 0) return [{ code: 'next-nobody', spans: nobody }];
  if (steps.length + said.length > 0)
    return [{ code: 'next-said', spans: [...steps.flatMap(({ markers }) => markers), ...said].slice(0, 6) }];
  return isOnlyQuestion(written, asked) ? [] : [{ code: 'next-missing', spans: [] }];
}

function inSubstance({ text, find, substance }: Written, list: 'done' | 'decided' | 'wayOn'): readonly Span[] {
  return substance.flatMap((one) =>
    find.all(list, wordsAt(text, one)).map(({ from, to }) => ({ from: from + one.from, to: to + one.from })),
  );
}
