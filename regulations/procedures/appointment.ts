import { choice, longText, number, plain, row, text } from '#domain/words/field.ts';
import { anywhere, at, clock, party } from '#domain/words/holder.ts';
import { calendarDays } from '#domain/words/period.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { petitions, receptions } from '../laws.ts';

/** 约访: a time with a leader on a published day. What is said there is written down, read back, and goes on as a matter of its own. */
export const appointment = procedure({
  id: 'appointment', from: '2000-01-01', law: receptions(1), kind: 'private', books: { row: 'day', time: 'time' },
  fields: {
    day: row('public', 'reception-days'), time: plain('time', 'public'), subject: text('internal', 100, '承包地被占后没有拿到补偿'), detail: longText('internal', 20_000, '前年修路占了两分地,想当面问清楚补偿怎么算。'),
    people: number('internal', 1, 5), contact: plain('person', 'personal'), reason: longText('internal', 1000, '那天县里开会,换到下一个接访日。'),
    'read-back': plain('yes', 'internal'), result: choice('internal', ['nothing', 'service-request', 'petition']),
  },
  open: {
    form: ['day', 'time', 'subject', 'detail', 'people', 'contact'], needs: ['day', 'time', 'subject', 'people'], by: ['resident', 'desk', 'station', 'office', 'field', 'secretary'], to: 'asked',
    seats: { unit: { field: 'day' } }, law: petitions(20),
  },
  holders: {
    resident: party, clock, desk: at('unit', 'unit'), head: at('head', 'unit'), station: anywhere('station'), office: anywhere('petition-office'),
    field: anywhere('field'), secretary: anywhere('secretary'),
  },
  keeper: 'desk',
  needs: { reschedule: ['day', 'time', 'reason'], meet: ['detail', 'read-back', 'result'] },
  steps: {
    asked:     { by: 'desk', within: value('reception-confirm'), law: receptions(4), may: { confirm: 'confirmed', reschedule: 'confirmed' }, as: { confirm: ['desk', 'head'], reschedule: ['desk', 'head'] } },
    confirmed: { by: 'desk', within: calendarDays(0), from: 'day', law: receptions(5), may: { meet: 'met', absent: 'absent', reschedule: 'confirmed' }, as: { meet: ['desk', 'head'], absent: ['desk', 'head'], reschedule: ['desk', 'head'] } },
  },
  ends: { met: { outcome: 'concluded', law: receptions(5) }, absent: { outcome: 'concluded', law: receptions(6) }, withdrawn: { outcome: 'withdrawn', law: receptions(7) } },
  shared: [
    { by: ['resident'], law: receptions(7), may: { withdraw: 'withdrawn' } },
    { by: ['clock'], law: receptions(8), may: { warn: 'here', escalate: 'here' } },
  ],
  seats: { reschedule: { unit: 'day' } },
  opens: {
    meet: [
      { procedure: 'service-request', when: { result: 'service-request' }, channel: 'reception', carries: ['subject', 'detail', 'read-back', 'contact'], holdsBack: [] },
      { procedure: 'petition', when: { result: 'petition' }, channel: 'reception', carries: ['subject', 'detail', 'read-back', 'contact'], holdsBack: [] },
    ],
  },
  warn: value('warn'), keeps: { years: 5, law: receptions(9) },
});
