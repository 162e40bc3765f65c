import { date, longText, text, units } from '#domain/words/field.ts';
import { anywhere, at, clock, follow } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { rectification } from '../laws.ts';

/** 专项治理: what recurs in many units is put right in each, struck off one by one, and looked back at. It ends only when every item has. */
export const specialRectification = procedure({
  id: 'special-rectification', from: '2000-01-01', law: rectification(1), kind: 'internal',
  fields: {
    subject: text('internal', 100, '农村公路养护不到位专项治理'), detail: longText('internal', 8000, '半年里二十三件诉求说的是同一类坑洼,各镇都有。'),
    plan: longText('internal', 8000, '先查清路段,再逐路修复,建立月巡查。'), 'finish-by': date('internal', 'from-today'),
    departments: units('department', 'town', 'village'), demand: longText('internal', 4000, '本单位路段全部修复,并建立月巡查。'), summary: longText('internal', 8000, '三个单位全部销号。'),
  },
  open: {
    form: ['subject', 'detail'], needs: ['subject', 'detail'], by: ['supervisor'], to: 'planning', law: rectification(2),
    seats: { lead: { actor: 'unit', kind: 'government' } },
  },
  holders: { clock, follow, supervisor: anywhere('supervisor'), lead: at('supervisor', 'lead') },
  keeper: 'lead',
  needs: { plan: ['plan', 'finish-by'], 'list-items': ['departments', 'demand'], conclude: ['summary'] },
  steps: {
    planning:   { by: 'lead', within: value('rectify-plan'), law: rectification(2), may: { plan: 'listing' } },
    listing:    { by: 'lead', within: value('rectify-list'), law: rectification(3), may: { plan: 'here', 'list-items': 'rectifying' } },
    rectifying: { by: 'lead', within: value('rectify-all'), law: rectification(3), may: { 'list-items': 'here', conclude: 'concluded' } },
  },
  ends: { concluded: { outcome: 'concluded', law: rectification(5) } },
  shared: [
    { by: ['follow'], law: rectification(4), may: { 'report-in': 'here' } },
    { by: ['clock'], law: rectification(8), may: { warn: 'here', escalate: 'here' } },
  ],
  opens: { 'list-items': { procedure: 'strike-off', each: 'departments', carries: ['subject', 'demand'], seats: { checker: 'lead' }, holdsBack: ['conclude'] } },
  warn: value('warn'), keeps: { years: 10, law: rectification(8) },
});
