import { choice, longText, number, photos, plain, post, text, unit } from '#domain/words/field.ts';
import { anywhere, at, clock, follow, outside } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { caseFiles } from '../laws.ts';

/** 案卷 (数字城管): exactly seven steps, in this order; whoever handled it never checks it. */
export const report = procedure({
  id: 'report', from: '2000-01-01', law: caseFiles(1), kind: 'service',
  fields: {
    subject: text('internal', 100, '东头村路口井盖破损'), detail: longText('internal', 4000, '井盖裂成两半,夜里看不见。'), place: plain('place', 'internal'),
    category: plain('category', 'public'), object: choice('public', ['component', 'event']), photos: photos('internal', 6),
    found: longText('internal', 2000, '现场看过,情况属实。'), reason: longText('internal', 2000, '不在本县管辖路段。'), unit: unit('department', 'town', 'village'),
    ground: choice('public', ['not-our-remit', 'not-our-place', 'several-units']), handler: post('handler', 'unit'), days: number('public', 1, 60),
    done: longText('internal', 4000, '已更换井盖并清理现场。'), after: photos('internal', 6), reply: longText('internal', 4000, '已办好,现场照片附后。'),
    checked: longText('internal', 2000, '现场核查,已修好。'), appraisal: choice('public', ['in-time', 'late', 'reworked']), words: longText('internal', 2000), order: longText('internal', 2000),
  },
  open: {
    form: ['subject', 'place', 'object', 'detail', 'category', 'photos'], needs: ['subject', 'place', 'object'], by: ['field', 'secretary', 'desk', 'intake'], to: 'collected', law: caseFiles(2),
    seats: { station: { kind: 'hotline' }, patrol: { actor: 'unit', kind: 'hotline' } },
  },
  holders: {
    clock, follow, station: at('station', 'station'), patrol: at('field', 'patrol'), unit: at('unit', 'unit'), handler: at('handler', 'unit', 'handler'), head: at('head', 'unit'),
    verifier: outside(at('station', 'station'), 'unit'), inspector: outside(at('field', 'patrol'), 'unit'),
    field: anywhere('field'), secretary: anywhere('secretary'), desk: anywhere('unit'), intake: anywhere('station'), supervisor: anywhere('supervisor'),
  },
  keeper: 'station',
  needs: {
    inspect: ['found'], 'file-case': ['category'], 'not-filed': ['reason'], dispatch: ['unit'], 'dispute-dispatch': ['ground', 'reason'], allocate: ['handler'], rectify: ['done'],
    answer: ['reply'], 'send-back': ['reason'], 'verify-close': ['checked'], 'verify-fail': ['reason'], extend: ['days', 'reason'], appraise: ['appraisal'], supervise: ['order'],
  },
  takes: { inspect: ['photos'], rectify: ['after'], 'verify-close': ['after'], 'verify-fail': ['after'], appraise: ['words'], supplement: ['words', 'photos'] },
  steps: {
    collected:  { by: 'station', within: value('report-file'), law: caseFiles(3), may: { inspect: 'here', 'file-case': 'filed', 'not-filed': 'not-filed' }, as: { inspect: ['station', 'patrol'] } },
    filed:      { by: 'station', within: value('report-dispatch'), law: caseFiles(4), may: { dispatch: 'dispatched' } },
    dispatched: { by: 'unit', within: value('report-accept'), law: caseFiles(5), may: { accept: 'handling', 'dispute-dispatch': [{ times: 1, to: 'filed' }] }, window: { 'dispute-dispatch': { within: value('report-accept'), law: caseFiles(5) } } },
    handling:   { by: 'handler', within: value('report-handle'), law: caseFiles(6), may: { allocate: 'here', rectify: 'feedback', extend: 'here' }, as: { allocate: ['unit', 'head'], rectify: ['handler', 'unit', 'head'], extend: ['head'] } },
    feedback:   { by: 'unit', within: value('report-feedback'), law: caseFiles(7), may: { answer: 'checking', 'send-back': 'handling' }, as: { answer: ['unit', 'head'], 'send-back': ['unit', 'head'] } },
    checking:   { by: 'verifier', within: value('report-check'), law: caseFiles(8), may: { 'verify-close': 'appraising', 'verify-fail': 'handling' }, as: { 'verify-close': ['verifier', 'inspector'], 'verify-fail': ['verifier', 'inspector'] } },
    appraising: { by: 'station', within: value('report-appraise'), law: caseFiles(9), may: { appraise: 'closed' } },
  },
  ends: { closed: { outcome: 'concluded', law: caseFiles(9) }, 'not-filed': { outcome: 'refused', law: caseFiles(3) } },
  shared: [
    { in: ['collected', 'filed', 'dispatched', 'handling', 'feedback', 'checking'], by: ['patrol', 'station'], law: caseFiles(2), may: { supplement: 'here' } },
    { by: ['supervisor'], law: caseFiles(10), may: { supervise: 'here' } },
    { by: ['clock'], law: caseFiles(10), may: { warn: 'here', escalate: 'here' } },
  ],
  // Not even from another post: the person who did the work never closes it.
  distinct: { 'verify-close': ['rectify', 'answer'], 'verify-fail': ['rectify', 'answer'] },
  extensions: { extend: { clocks: ['handling'], days: 'days', upTo: value('report-extension'), law: caseFiles(6) } },
  seats: { dispatch: { unit: 'unit' }, allocate: { handler: 'handler' } },
  warn: value('warn'), keeps: { years: 5, law: caseFiles(11) },
});
