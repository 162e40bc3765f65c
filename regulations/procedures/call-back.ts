import { choice, longText, rating, text } from '#domain/words/field.ts';
import { at, clock, follow, outside } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 回访: somebody outside the unit that answered asks the resident, once for each answer. May be declined; the third vain attempt ends it. */
export const callBack = procedure({
  id: 'call-back', from: '2000-01-01', law: local(23), kind: 'internal',
  fields: {
    subject: text('internal', 100), reply: longText('internal', 20_000, '已换灯头,今晚起亮。'),
    outcome: choice('internal', ['no-answer', 'wrong-number', 'call-later']), note: longText('internal', 1000, '说下午再打。'),
    rating: rating('public', 5), words: longText('internal', 4000, '修好了,谢谢。'),
  },
  open: {
    form: ['subject', 'reply'], needs: [], by: [], to: 'waiting', law: local(23),
    seats: { station: { given: true }, unit: { given: true } },
  },
  holders: { clock, follow, caller: outside(at('caller', 'station'), 'unit'), desk: at('station', 'station') },
  keeper: 'desk',
  needs: { attempt: ['outcome'] },
  takes: { attempt: ['note'], resolved: ['rating', 'words'], unresolved: ['rating', 'words'], decline: ['note'] },
  steps: {
    waiting: { by: 'caller', within: value('call-back'), law: local(23), may: { resolved: 'resolved', unresolved: 'unresolved', attempt: [{ times: value('call-back-tries'), to: 'not-reached' }, { to: 'here' }], decline: 'declined' } },
  },
  ends: {
    resolved: { outcome: 'concluded', law: local(23) }, unresolved: { outcome: 'concluded', law: local(23) }, 'not-reached': { outcome: 'concluded', law: local(23) },
    declined: { outcome: 'concluded', law: local(23) }, recalled: { outcome: 'withdrawn', law: local(23) },
  },
  shared: [
    { by: ['follow'], law: local(23), may: { recall: 'recalled' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
  ],
  reports: { resolved: 'resolved', unresolved: 'unresolved' }, tells: ['rating', 'words'],
  warn: value('warn'), keeps: { years: 5, law: local(20) },
});
