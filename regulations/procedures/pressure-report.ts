import { answer, choice, longText, plain, text } from '#domain/words/field.ts';
import { anywhere, at, clock, outside, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** “有人让我改评价”: goes past the unit to a supervisor outside it. The unit, and everything below it, never sees, counts or infers it. */
export const pressureReport = procedure({
  id: 'pressure-report', from: '2000-01-01', law: local(27), kind: 'private', apart: 'always', shields: ['unit'],
  fields: {
    subject: text('internal', 100, '有人让我改评价'), unit: { kind: 'unit', mark: 'internal', kinds: ['department', 'town', 'village', 'work-station', 'hotline', 'government'] },
    matter: plain('matter', 'internal'), detail: longText('internal', 4000, '打电话来让我把一分改成五分。'), contact: plain('person', 'personal'),
    mode: choice('internal', ['scheduled-check', 'random-draw', 'front-line-visit']), record: longText('internal', 4000, '调取了通话记录。'),
    finding: choice('internal', ['found', 'not-found', 'unclear']), reply: answer(longText('internal', 4000, '查实了,已责令该单位改正,您的评价照原样算。'), { answersTo: ['subject', 'detail'] }), words: longText('internal', 2000),
  },
  open: {
    form: ['subject', 'unit', 'matter', 'detail', 'contact'], needs: ['unit', 'detail'], forStaff: ['subject'], by: ['resident', 'caller'], to: 'received', law: local(27),
    seats: { unit: { field: 'unit' }, government: { kind: 'government' }, discipline: { kind: 'discipline' } },
  },
  holders: {
    resident: party, clock, caller: anywhere('caller'), supervisor: outside(at('supervisor', 'government'), 'unit'), discipline: at('unit', 'discipline'),
  },
  // Who keeps it must never be the unit: not even when the unit is the government itself.
  keeper: 'discipline',
  needs: { answer: ['finding', 'reply'], inspect: ['mode', 'record'] },
  takes: { withdraw: ['words'] },
  steps: { received: { by: 'supervisor', within: value('pressure'), law: local(27), may: { inspect: 'here', answer: 'answered' } } },
  ends: { answered: { outcome: 'concluded', law: local(27) }, withdrawn: { outcome: 'withdrawn', law: local(17) } },
  shared: [
    { by: ['resident'], law: local(17), may: { withdraw: 'withdrawn' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
  ],
  warn: value('warn'), keeps: { years: 10, law: local(20) },
});
