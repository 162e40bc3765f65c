import { anywhere, at, clock, commonSuperiorOf, follow, party, superiorOf } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';
import { requestFields, requestForm, requestForStaff, requestNeeds, requestTakes } from './service-request-questions.ts';

/** 12345诉求: local rules, local clocks; here and only here the resident's "unresolved" sends the matter back. */
export const serviceRequest = procedure({
  id: 'service-request', from: '2000-01-01', law: local(1), kind: 'service', fields: requestFields, needs: requestNeeds, takes: requestTakes, keeper: 'station',
  open: {
    form: requestForm, needs: ['subject', 'detail'], forStaff: requestForStaff, by: ['resident', 'station', 'caller', 'field'], law: local(6),
    to: [{ to: 'urgent', when: { urgent: true } }, { to: 'received' }], seats: { station: { kind: 'hotline' }, unit: { kind: 'hotline' } },
  },
  holders: {
    resident: party, clock, follow, station: at('station', 'station'), unit: at('unit', 'unit'), handler: at('handler', 'unit', 'handler'),
    head: at('head', 'unit'), superior: superiorOf('superior', 'unit'), supervisor: anywhere('supervisor'), field: anywhere('field'), caller: at('caller', 'station'),
    'common superior': commonSuperiorOf('superior', 'station', 'unit'),
  },
  steps: {
    received:        { by: 'station', within: value('dispatch'), law: local(8), may: { dispatch: 'with-unit', answer: 'answered', divert: 'diverted', merge: 'joined' } },
    urgent:          { by: 'superior', within: value('urgent'), law: local(21), may: { dispatch: 'with-unit', divert: 'diverted' }, as: { dispatch: ['superior', 'station'], divert: ['superior', 'station'] } },
    'with-unit':     { by: 'unit', within: value('accept'), law: local(9), may: { accept: 'handling', 'dispute-dispatch': 'disputed' }, window: { 'dispute-dispatch': { within: value('dispute'), law: local(10) } } },
    disputed:        { by: 'common superior', within: value('settle'), law: local(10), may: { 'agree-return': 'received', 'refuse-return': 'with-unit' } },
    handling:        { by: 'handler', within: value('handle'), law: local(11), may: { allocate: 'here', answer: 'answered', convene: 'here', extend: 'here', 'ask-exclusion': [{ times: 1, to: 'exclusion' }] }, as: { allocate: ['unit', 'head'], answer: ['handler', 'unit', 'head'], convene: ['handler', 'unit', 'head'], extend: ['head'], 'ask-exclusion': ['handler', 'unit', 'head'] } },
    exclusion:       { by: 'common superior', within: value('exclusion'), law: local(22), may: { 'agree-exclusion': 'excluded', 'refuse-exclusion': 'handling' } },
    excluded:        { by: 'resident', within: value('object-exclusion'), law: local(22), may: { 'object-exclusion': 'received', conclude: 'diverted' }, as: { conclude: ['clock'] }, ifLate: 'conclude' },
    answered:        { by: 'resident', within: value('confirm'), law: local(14), may: { resolved: 'closed', unresolved: [{ times: 1, to: 'handling' }, { to: 'with-superior' }], lapse: 'closed' }, as: { resolved: ['resident', 'follow'], unresolved: ['resident', 'follow'], lapse: ['clock'] }, ifLate: 'lapse' },
    'with-superior': { by: 'superior', within: value('superior'), law: local(15), may: { answer: 'answered-last', convene: 'here', extend: 'here' } },
    'answered-last': { by: 'resident', within: value('confirm'), law: local(16), may: { resolved: 'closed', unresolved: 'concluded', lapse: 'concluded' }, as: { resolved: ['resident', 'follow'], unresolved: ['resident', 'follow'], lapse: ['clock'] }, ifLate: 'lapse' },
    joined:          { by: 'station', within: value('joined'), law: local(12), may: { answer: 'answered', split: 'received' } },
  },
  ends: {
    closed: { outcome: 'judged', law: local(14) }, concluded: { outcome: 'unresolved', law: local(16) },
    diverted: { outcome: 'diverted', law: local(7) }, withdrawn: { outcome: 'withdrawn', law: local(17) },
  },
  shared: [
    { by: ['resident'], law: local(17), may: { withdraw: 'withdrawn' } },
    { by: ['resident'], law: local(25), may: { supplement: 'here', urge: 'here' } },
    { by: ['supervisor'], law: local(18), may: { supervise: 'here' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
    { by: ['follow'], law: local(12), may: { 'report-in': 'here', join: 'here', part: 'here' } },
    { in: ['received', 'with-unit', 'handling'], by: ['station', 'unit', 'handler', 'field'], law: local(21), may: { 'report-up': 'here' } },
    { by: ['station', 'unit'], law: local(26), may: { exchange: 'here' } },
  ],
  extensions: { extend: { clocks: ['handling', 'with-superior'], days: 'days', upTo: value('extension'), law: local(13) } },
  seats: { dispatch: { unit: 'unit' }, allocate: { handler: 'handler' } },
  opens: {
    convene: { procedure: 'convene', each: 'departments', carries: ['subject', 'detail', 'place', 'reason'], seats: { host: 'unit' }, holdsBack: ['answer', 'convene'] },
    answer: [
      { procedure: 'call-back', share: value('call-back-share'), carries: ['subject', 'reply'], seats: { station: 'station', unit: 'unit' }, holdsBack: [], recalledBy: ['resolved', 'unresolved', 'lapse', 'withdraw'] },
      { procedure: 'promise', at: '@holder', if: 'promised-by', carries: ['subject', 'promised', 'promised-by'], holdsBack: [] },
    ],
    supervise: { procedure: 'supervision', at: '@holder', carries: ['subject', 'order'], holdsBack: [], recalledBy: ['withdraw'] },
    // Answered, it is watched no longer; what has come to accounting by then is accounted for.
    escalate: { procedure: 'supervision', at: '@holder', carries: ['subject'], holdsBack: [], recalledBy: ['answer', 'withdraw'] },
  },
  joins: { into: 'main', step: 'joined', follows: ['answer'] }, judges: { resolved: 'resolved', unresolved: 'unresolved', lapse: 'silence' },
  warn: value('warn'), keeps: { years: 5, law: local(20) },
});
