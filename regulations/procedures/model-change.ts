import { choice, longText, number, text } from '#domain/words/field.ts';
import { at, clock, follow } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 建议模型更换: another version suggests categories or units from now on. It opens by itself with every change, so that none is silent; whoever dispatches looks. */
export const modelChange = procedure({
  id: 'model-change', from: '2000-01-01', law: local(30), kind: 'internal',
  fields: {
    subject: text('internal', 100, '类别建议换用第3版'), suggests: choice('internal', ['category', 'unit']), version: number('internal', 1, 1_000_000), before: number('internal', 0, 1_000_000),
    why: choice('internal', ['trained', 'not-worse', 'put-back']), figures: text('internal', 200, '0.912 → 0.921(n=210)'), note: longText('internal', 2000, '看过,抽了二十件,建议合理。'),
  },
  open: { form: ['subject', 'suggests', 'version', 'before', 'why', 'figures'], needs: ['subject', 'suggests', 'version', 'before', 'why', 'figures'], by: [], to: 'changed', seats: { station: { kind: 'hotline' } }, law: local(30) },
  holders: { clock, follow, station: at('station', 'station') },
  keeper: 'station',
  needs: {},
  takes: { conclude: ['note'] },
  steps: {
    changed: { by: 'station', within: value('model-look'), law: local(30), may: { conclude: 'looked-at' } },
  },
  ends: { 'looked-at': { outcome: 'concluded', law: local(30) } },
  shared: [{ by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } }],
  warn: value('warn'), keeps: { years: 5, law: local(20) },
});
