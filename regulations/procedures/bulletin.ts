import { longText, text } from '#domain/words/field.ts';
import { at, clock, follow } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

const count = text('public', 80, '128');
const table = <const C extends Readonly<Record<string, typeof count>>>(columns: C) => ({ kind: 'table', mark: 'public', columns }) as const;

/** 办理情况通报: opened by itself when a month begins, its numbers computed from the ledger by nobody's hand, published by the head. It ranks no unit. */
export const bulletin = procedure({
  id: 'bulletin', from: '2000-01-01', law: local(29), kind: 'internal', recurs: { every: 'month', law: local(29) },
  fields: {
    subject: text('public', 100, '2026-03 办理情况通报'), past: text('public', 20, '2026-03'), remarks: longText('public', 4000, '本月雨水多,道路和积水类较多。'),
    steps: table({ procedure: count, step: count, n: count }), late: table({ unit: count, procedure: count, n: count }),
    'in-time': table({ procedure: count, n: count, base: count }), resolved: table({ procedure: count, n: count, base: count }), reason: longText('internal', 2000, '数字与台账不符,请重算。'),
  },
  open: { form: ['subject', 'past'], needs: ['past'], by: [], to: 'compiling', seats: { station: { kind: 'hotline' }, government: { kind: 'government' } }, law: local(29) },
  holders: { clock, follow, station: at('station', 'station'), head: at('head', 'government') },
  keeper: 'station',
  needs: { draft: ['steps'], 'send-back': ['reason'] },
  takes: { draft: ['late', 'in-time', 'resolved'], publish: ['remarks'] },
  steps: {
    compiling: { by: 'station', within: value('bulletin-compile'), law: local(29), may: { draft: 'drafted' }, as: { draft: ['follow'] } },
    drafted:   { by: 'head', within: value('bulletin-publish'), law: local(29), may: { publish: 'published', 'send-back': 'compiling' } },
  },
  ends: { published: { outcome: 'concluded', law: local(29) } },
  shared: [{ by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } }],
  warn: value('warn'), keeps: { years: 30, law: local(20) },
});
