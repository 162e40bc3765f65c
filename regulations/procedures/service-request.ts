import { choice, longText, number, photos, plain, post, rating, text, unit, units } from '#domain/words/field.ts';
import { anywhere, at, clock, commonSuperiorOf, follow, party, superiorOf } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 12345诉求: local rules, local clocks; here and only here the resident's "unresolved" sends the matter back. */
export const serviceRequest = procedure({
  id: 'service-request', from: '2000-01-01', law: local(1), kind: 'service',
  fields: {
    subject: text('internal', 100, '东头村三组路灯不亮'), detail: longText('internal', 20_000), place: plain('place', 'internal'),
    category: plain('category', 'public'), photos: photos('internal', 6), contact: plain('person', 'personal'),
    external: text('internal', 80, 'A-2019-188006'), happened: plain('date', 'internal'), origin: longText('internal', 20_000), unit: unit('department', 'town', 'village'),
    ground: choice('public', ['not-our-remit', 'not-our-place', 'several-units', 'wrong-category']), reason: longText('internal'),
    road: choice('public', ['petition', 'litigation', 'reconsideration', 'arbitration', 'discipline', 'emergency']),
    handler: post('handler', 'unit'), departments: units('department', 'town'), days: number('public', 1, 60), reply: longText('internal', 20_000),
    words: longText('internal'), rating: rating('public', 5), order: longText('internal'), main: plain('matter', 'public'),
  },
  open: {
    form: ['subject', 'detail', 'place', 'category', 'photos', 'contact', 'external', 'happened', 'origin'], needs: ['subject', 'detail'], forStaff: ['external', 'happened', 'origin'],
    by: ['resident', 'station', 'field'], to: 'received', seats: { station: { kind: 'hotline' }, unit: { kind: 'hotline' } }, law: local(6),
  },
  holders: {
    resident: party, clock, follow, station: at('station', 'station'), unit: at('unit', 'unit'), handler: at('handler', 'unit', 'handler'),
    head: at('head', 'unit'), superior: superiorOf('superior', 'unit'), supervisor: anywhere('supervisor'), field: anywhere('field'),
    'common superior': commonSuperiorOf('superior', 'station', 'unit'),
  },
  keeper: 'station',
  needs: {
    dispatch: ['unit'], answer: ['reply'], divert: ['road', 'reason'], merge: ['main'], split: ['reason'], 'dispute-dispatch': ['ground', 'reason'],
    'refuse-return': ['reason'], allocate: ['handler'], convene: ['departments', 'reason'], extend: ['days', 'reason'], supervise: ['order'],
  },
  takes: { dispatch: ['category'], 'agree-return': ['reason'], resolved: ['rating', 'words'], unresolved: ['rating', 'words'], withdraw: ['words'] },
  steps: {
    received:        { by: 'station', within: value('dispatch'), law: local(8), may: { dispatch: 'with-unit', answer: 'answered', divert: 'diverted', merge: 'joined' } },
    'with-unit':     { by: 'unit', within: value('accept'), law: local(9), may: { accept: 'handling', 'dispute-dispatch': 'disputed' }, window: { 'dispute-dispatch': { within: value('dispute'), law: local(10) } } },
    disputed:        { by: 'common superior', within: value('settle'), law: local(10), may: { 'agree-return': 'received', 'refuse-return': 'with-unit' } },
    handling:        { by: 'handler', within: value('handle'), law: local(11), may: { allocate: 'here', answer: 'answered', convene: 'here', extend: 'here' }, as: { allocate: ['unit', 'head'], answer: ['handler', 'unit', 'head'], convene: ['handler', 'unit', 'head'], extend: ['head'] } },
    answered:        { by: 'resident', within: value('confirm'), law: local(14), may: { resolved: 'closed', unresolved: [{ times: 1, to: 'handling' }, { to: 'with-superior' }], lapse: 'closed' }, as: { lapse: ['clock'] }, ifLate: 'lapse' },
    'with-superior': { by: 'superior', within: value('superior'), law: local(15), may: { answer: 'answered-last', convene: 'here', extend: 'here' } },
    'answered-last': { by: 'resident', within: value('confirm'), law: local(16), may: { resolved: 'closed', unresolved: 'concluded', lapse: 'concluded' }, as: { lapse: ['clock'] }, ifLate: 'lapse' },
    joined:          { by: 'station', within: value('joined'), law: local(12), may: { answer: 'answered', split: 'received' } },
  },
  ends: {
    closed: { outcome: 'judged', law: local(14) }, concluded: { outcome: 'unresolved', law: local(16) },
    diverted: { outcome: 'diverted', law: local(7) }, withdrawn: { outcome: 'withdrawn', law: local(17) },
  },
  shared: [
    { by: ['resident'], law: local(17), may: { withdraw: 'withdrawn' } },
    { by: ['supervisor'], law: local(18), may: { supervise: 'here' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
    { by: ['follow'], law: local(12), may: { 'report-in': 'here', join: 'here', part: 'here' } },
  ],
  extensions: { extend: { clocks: ['handling', 'with-superior'], days: 'days', upTo: value('extension'), law: local(13) } },
  seats: { dispatch: { unit: 'unit' }, allocate: { handler: 'handler' } },
  opens: { convene: { procedure: 'convene', each: 'departments', carries: ['subject', 'detail', 'place', 'reason'], holdsBack: ['answer', 'convene'] } },
  joins: { into: 'main', step: 'joined', follows: ['answer'] },
  judges: { resolved: 'resolved', unresolved: 'unresolved', lapse: 'silence' },
  warn: value('warn'), keeps: { years: 5, law: local(20) },
});
