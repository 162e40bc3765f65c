import { longText, number, row } from '#domain/words/field.ts';
import { at, clock, follow } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { receptions } from '../laws.ts';

/** 开箱: one emptying of one box. Two people count; every letter is then registered as a matter of its own, and the numbers must agree. */
export const boxOpening = procedure({
  id: 'box-opening', from: '2000-01-01', law: receptions(10), kind: 'internal',
  fields: { box: row('public', 'report-boxes'), letters: number('internal', 0, 200), note: longText('internal', 1000, '箱体完好,锁未动过。') },
  // Opened by the office of the clock, again as soon as the last one is done: the term from one emptying to the next is its own clock.
  open: { form: ['box'], needs: ['box'], by: [], to: 'hanging', seats: { unit: { field: 'box' } }, law: receptions(10) },
  holders: { clock, follow, keeper: at('unit', 'unit'), handler: at('handler', 'unit'), head: at('head', 'unit') },
  keeper: 'keeper',
  needs: { 'empty-box': ['letters'] },
  takes: { 'empty-box': ['note'] },
  steps: {
    hanging:     { by: 'keeper', within: { row: 'box', of: 'report-boxes' }, law: receptions(11), may: { 'empty-box': 'counted' }, as: { 'empty-box': ['keeper', 'handler', 'head'] } },
    counted:     { by: 'keeper', within: value('box-confirm'), law: receptions(12), may: { confirm: 'registering', 'empty-box': 'here' }, as: { confirm: ['keeper', 'handler', 'head'], 'empty-box': ['keeper', 'handler', 'head'] } },
    registering: { by: 'keeper', within: value('box-register'), law: receptions(13), may: { gather: 'here', conclude: 'emptied' }, as: { gather: ['follow'], conclude: ['keeper', 'handler', 'head'] } },
  },
  ends: { emptied: { outcome: 'concluded', law: receptions(13) } },
  shared: [{ by: ['clock'], law: receptions(8), may: { warn: 'here', escalate: 'here' } }],
  distinct: { confirm: ['empty-box'] }, tallies: { conclude: { number: 'letters', act: 'gather' } },
  warn: value('warn'), keeps: { years: 10, law: receptions(9) },
});
