import { choice, longText, text } from '#domain/words/field.ts';
import { at, clock, follow, outside } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local, petitions } from '../laws.ts';

const paper = { opinion: 'here', sign: 'here', seal: 'here', serve: 'here' } as const;
const paperBy = { opinion: ['supervisor'], sign: ['supervisor head'], seal: ['supervisor'], serve: ['supervisor'] } as const;

/** 督办: watched, warned, called to account by its own clock and a body outside the unit. It moves neither step nor term of what it supervises. */
export const supervision = procedure({
  id: 'supervision', from: '2000-01-01', law: petitions(39), kind: 'internal',
  fields: {
    subject: text('internal', 100), order: longText('internal', 4000, '请三日内到场办理并报告结果。'), reply: longText('internal', 4000, '配件已到,明天更换。'),
    mode: choice('internal', ['scheduled-check', 'random-draw', 'front-line-visit']), record: longText('internal', 4000, '到现场看过,路灯仍不亮。'),
    demand: longText('internal', 2000, '三日内办结并书面报告。'), basis: text('internal', 400, '《信访工作条例》第三十九条'),
    reason: longText('internal', 2000, '两次督办没有回应。'), accountable: choice('internal', ['integrity', 'efficiency', 'responsibility']),
  },
  open: { form: ['subject', 'order'], needs: [], by: [], to: 'watched', seats: { unit: { given: true }, government: { kind: 'government' } }, law: petitions(40) },
  holders: {
    clock, follow, unit: at('unit', 'unit'), supervisor: outside(at('supervisor', 'government'), 'unit'),
    'supervisor head': outside(at('head', 'government'), 'unit'), desk: at('supervisor', 'government'),
  },
  keeper: 'desk',
  needs: { respond: ['reply'], inspect: ['mode', 'record'], opinion: ['demand', 'basis'], list: ['reason'], summon: ['reason'], circulate: ['reason'] },
  takes: { caution: ['reason'], release: ['reason'] },
  steps: {
    watched:    { by: 'unit', within: value('supervise-respond'), law: petitions(40), may: { respond: 'reported', caution: 'cautioned', ...paper }, as: { ...paperBy, caution: ['clock', 'supervisor'] }, ifLate: 'caution', document: 'order' },
    cautioned:  { by: 'unit', within: value('supervise-caution'), law: petitions(40), may: { respond: 'reported', account: 'accounting', ...paper }, as: { ...paperBy, account: ['clock'] }, ifLate: 'account', document: 'order' },
    reported:   { by: 'supervisor', within: value('supervise-decide'), law: petitions(40), may: { release: 'released', caution: 'cautioned', account: 'accounting' } },
    accounting: { by: 'supervisor', within: value('supervise-account'), law: petitions(39), may: { list: 'here', summon: 'here', circulate: 'here', respond: 'here', release: 'released', account: 'accounted', ...paper }, as: { sign: ['supervisor head'], respond: ['unit'] }, needs: { account: ['accountable', 'reason'], release: ['reason'] }, document: 'order' },
  },
  ends: {
    released: { outcome: 'concluded', law: petitions(40) }, accounted: { outcome: 'concluded', law: petitions(39) }, recalled: { outcome: 'withdrawn', law: local(18) },
  },
  shared: [
    { by: ['supervisor'], law: local(18), may: { inspect: 'here' } },
    { in: ['watched', 'cautioned'], by: ['follow'], law: local(18), may: { recall: 'recalled' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
  ],
  documents: { order: { parts: ['demand', 'basis'], series: '督办', law: petitions(39) } },
  warn: value('warn'), keeps: { years: 10, law: local(20) },
});
