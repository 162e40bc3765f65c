import { longText, photos, plain, text } from '#domain/words/field.ts';
import { at, clock, superiorOf } from '#domain/words/holder.ts';
import { calendarDays } from '#domain/words/period.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 承诺: what an answer promised, on the day it was promised for. Kept with a proof, or found broken by the superior; never forgotten. */
export const promise = procedure({
  id: 'promise', from: '2000-01-01', law: local(24), kind: 'internal',
  fields: {
    subject: text('internal', 100), promised: longText('internal', 1000, '下月底前把全村路灯换成太阳能灯。'), 'promised-by': plain('date', 'public'),
    proof: longText('internal', 2000, '四十盏全部换完,村里已签收。'), photos: photos('internal', 6), reason: longText('internal', 2000, '经费没有落实,年内换不了。'),
  },
  open: { form: ['subject', 'promised', 'promised-by'], needs: ['promised-by'], by: [], to: 'promised', seats: { unit: { given: true } }, law: local(24) },
  holders: { clock, unit: at('unit', 'unit'), superior: superiorOf('superior', 'unit') },
  keeper: 'unit',
  needs: { fulfil: ['proof'], fail: ['reason'] },
  takes: { fulfil: ['photos'] },
  steps: {
    promised: { by: 'unit', within: calendarDays(0), from: 'promised-by', law: local(24), may: { fulfil: 'fulfilled', fail: 'broken' }, as: { fail: ['superior'] } },
  },
  ends: { fulfilled: { outcome: 'concluded', law: local(24) }, broken: { outcome: 'unresolved', law: local(24) } },
  shared: [{ by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } }],
  warn: value('warn'), keeps: { years: 5, law: local(20) },
});
