import { nameOf } from '../deadline/day.ts';
import type { Remark } from './remark.ts';
import type { Written } from './written.ts';

/** What is promised for a day: the register of promises must hold it. One remark for each sentence, with the last day it names. */
export function checkPromise(written: Written): readonly Remark[] {
  const promised = written.steps.filter(({ days }) => days.length > 0);
  if (written.known.promised) return promised.length === 0 ? [] : [{ code: 'promise-kept', spans: promised }];
  return promised.slice(0, most).map(({ from, to, days }) => {
    const by = nameOf(Math.max(...days.map((day) => day.by)));
    return { code: 'promise-found', spans: [{ from, to }], by, gaps: { by } };
  });
}

/** Promises offered at once: more than these are read one after the other. */
const most = 5;
