import { choice, longText, photos, text } from '#domain/words/field.ts';
import { at, clock, outside } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { rectification } from '../laws.ts';

/** 回头看: half a year after an item was struck off, somebody outside the unit goes to see whether it holds. If not, it is an item again. */
export const lookBack = procedure({
  id: 'look-back', from: '2000-01-01', law: rectification(6), kind: 'internal',
  fields: {
    subject: text('internal', 100), demand: longText('internal', 4000, '本单位路段全部修复,并建立月巡查。'), outcome: choice('internal', ['kept', 'relapsed']),
    mode: choice('internal', ['scheduled-check', 'random-draw', 'front-line-visit']), record: longText('internal', 4000, '随机看了三处,两处又坏了。'), photos: photos('internal', 6),
  },
  open: { form: ['subject', 'demand'], needs: [], by: [], to: 'resting', seats: { unit: { given: true }, checker: { given: true } }, law: rectification(6) },
  holders: { clock, checker: outside(at('supervisor', 'checker'), 'unit'), desk: at('supervisor', 'checker') },
  keeper: 'desk',
  needs: { 'look-back': ['outcome', 'mode', 'record'] },
  takes: { 'look-back': ['photos'] },
  steps: {
    resting: { by: 'checker', within: value('look-back-after'), law: rectification(6), may: { resume: 'due' }, as: { resume: ['clock', 'checker'] }, ifLate: 'resume' },
    due:     { by: 'checker', within: value('look-back'), law: rectification(6), may: { 'look-back': [{ to: 'kept', when: { outcome: 'kept' } }, { to: 'relapsed' }] } },
  },
  ends: { kept: { outcome: 'concluded', law: rectification(6) }, relapsed: { outcome: 'unresolved', law: rectification(7) } },
  shared: [{ by: ['clock'], law: rectification(8), may: { warn: 'here', escalate: 'here' } }],
  opens: { 'look-back': { procedure: 'strike-off', at: 'unit', when: { outcome: 'relapsed' }, carries: ['subject', 'demand'], seats: { checker: 'checker' }, holdsBack: [] } },
  warn: value('warn'), keeps: { years: 10, law: rectification(8) },
});
