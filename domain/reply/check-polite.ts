import { saysEnough } from './check-complete.ts';
import type { Remark } from './remark.ts';
import { within } from './span.ts';
import type { Written } from './written.ts';

/** A greeting, no blame, nobody sent away without being told to whom. */
export function checkPolite(written: Written): readonly Remark[] {
  const { text, find } = written;
  const blame = find.all('blame', text);
  if (blame.length > 0) return [{ code: 'polite-blame', spans: blame }];
  const away = [
    ...find.all('brushOff', text),
    ...(saysEnough(written)
      ? []
      : find.all('nobody', text).filter((one) => written.handedOn.some((on) => within(on, one)))),
  ];
  if (away.length > 0) return [{ code: 'polite-brush-off', spans: away }];
  const greetings = find.all('greetings', text);
  const isGreeted = greetings.length > 0 || find.has('thanks', text);
  return isGreeted ? [{ code: 'polite-kept', spans: greetings.slice(0, 1) }] : [{ code: 'polite-greeting', spans: [] }];
}
