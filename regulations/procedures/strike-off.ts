import { choice, longText, photos, text } from '#domain/words/field.ts';
import { at, clock, outside } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { rectification } from '../laws.ts';

/** 销号: one unit's item. The unit puts it right, somebody outside it goes to see, and only then is this one item struck off; else it is tried again. */
export const strikeOff = procedure({
  id: 'strike-off', from: '2000-01-01', law: rectification(3), kind: 'internal',
  fields: {
    subject: text('internal', 100), demand: longText('internal', 4000, '本单位路段全部修复,并建立月巡查。'), proof: longText('internal', 4000, '六处坑洼全部修复,附照片。'),
    photos: photos('internal', 6), mode: choice('internal', ['scheduled-check', 'random-draw', 'front-line-visit']),
    record: longText('internal', 4000, '随机看了三处,路面平整。'), reason: longText('internal', 2000, '第四处只填了土。'),
  },
  open: { form: ['subject', 'demand'], needs: [], by: [], to: 'rectifying', seats: { unit: { given: true }, checker: { given: true } }, law: rectification(3) },
  holders: { clock, unit: at('unit', 'unit'), checker: outside(at('supervisor', 'checker'), 'unit'), desk: at('supervisor', 'checker') },
  keeper: 'desk',
  needs: { rectify: ['proof'], 'strike-off': ['mode', 'record'], 'send-back': ['reason'], void: ['reason'] },
  takes: { rectify: ['photos'] },
  steps: {
    rectifying: { by: 'unit', within: value('rectify'), law: rectification(3), may: { rectify: 'checking', void: 'voided' }, as: { void: ['checker'] } },
    checking:   { by: 'checker', within: value('rectify-check'), law: rectification(4), may: { 'strike-off': 'struck-off', 'send-back': 'rectifying' } },
  },
  ends: { 'struck-off': { outcome: 'concluded', law: rectification(4) }, voided: { outcome: 'withdrawn', law: rectification(3) } },
  shared: [{ by: ['clock'], law: rectification(8), may: { warn: 'here', escalate: 'here' } }],
  distinct: { 'strike-off': ['rectify'] },
  opens: { 'strike-off': { procedure: 'look-back', at: 'unit', carries: ['subject', 'demand'], seats: { checker: 'checker' }, holdsBack: [] } },
  reports: 'report-in', warn: value('warn'), keeps: { years: 10, law: rectification(8) },
});
