import { choice, date, longText, photos, plain, post, text, unit } from '#domain/words/field.ts';
import { anywhere, at, clock, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, mediation } from '../laws.ts';

const talking = ['requested', 'inviting', 'mediating'] as const;

/** 人民调解: by consent, free, and declined at any time; it delays no other road. The other side takes part through the committee. */
export const dispute = procedure({
  id: 'dispute', from: '2011-01-01', law: mediation(2), kind: 'private',
  fields: {
    subject: text('internal', 100, '两家宅基地滴水檐纠纷'), detail: longText('internal', 10_000, '邻居新盖的屋檐水滴到我家院里,说了几次没结果。'), committee: unit('mediation'),
    about: choice('internal', ['neighbours', 'family', 'house', 'contract', 'injury', 'debt', 'other']), place: plain('place', 'internal'), photos: photos('internal', 6),
    contact: plain('person', 'personal'), 'other-side': plain('person', 'personal'), reason: longText('internal', 2000, '法院已经受理。'), mediator: post('handler', 'committee'),
    both: plain('yes', 'internal'), side: choice('internal', ['applicant', 'other-side']), record: longText('internal', 10_000, '双方各让一步,愿意装接水槽。'),
    form: choice('internal', ['written', 'oral']), agreement: longText('internal', 10_000, '甲方十日内装好接水槽,费用各半。'), effective: date('internal', 'since-step'),
    roads: longText('internal', 2000, '可以到县人民法院立案庭起诉,一般民事纠纷三年内。'), 'court-number': text('internal', 80, '(2026)听溪民特1号'), confirmed: date('internal', 'since-step'),
    words: longText('internal', 2000),
  },
  open: {
    form: ['subject', 'detail', 'committee', 'about', 'other-side', 'place', 'photos', 'contact'], needs: ['subject', 'detail', 'committee'], by: ['applicant', 'desk', 'station', 'field', 'secretary'],
    to: 'requested', seats: { committee: { field: 'committee' } }, law: mediation(17),
  },
  holders: {
    applicant: party, clock, committee: at('unit', 'committee'), mediator: at('handler', 'committee', 'mediator'),
    desk: anywhere('unit'), station: anywhere('station'), field: anywhere('field'), secretary: anywhere('secretary'),
  },
  keeper: 'committee',
  needs: {
    'not-accept': ['reason'], allocate: ['mediator'], consent: ['both'], attempt: ['record'], settle: ['form', 'agreement', 'effective'], fail: ['reason', 'roads'],
    'judicial-confirm': ['both', 'court-number', 'confirmed'], unresolved: ['roads'], 'report-up': ['reason'], supplement: ['words'],
  },
  takes: { decline: ['side', 'words'], perform: ['words'], unresolved: ['words'], supplement: ['photos'] },
  steps: {
    requested:  { by: 'committee', within: value('mediation-reply'), law: mediation(17), may: { accept: 'inviting', 'not-accept': 'not-accepted' } },
    inviting:   { by: 'mediator', within: value('mediation-invite'), law: mediation(19), may: { allocate: 'here', consent: 'mediating' }, as: { allocate: ['committee'], consent: ['mediator', 'committee'] } },
    mediating:  { by: 'mediator', within: value('mediation-term'), law: mediation(22), may: { attempt: 'here', settle: 'settled', fail: 'failed' }, as: { attempt: ['mediator', 'committee'], settle: ['mediator', 'committee'], fail: ['mediator', 'committee'] } },
    settled:    { by: 'applicant', within: value('judicial-confirm'), from: 'effective', law: mediation(33), may: { 'judicial-confirm': 'confirmed', perform: 'performed', unresolved: 'broken', lapse: 'performing' }, as: { 'judicial-confirm': ['committee', 'mediator'], perform: ['applicant', 'committee', 'mediator'], unresolved: ['committee', 'mediator'], lapse: ['clock'] }, ifLate: 'lapse' },
    performing: { by: 'committee', within: value('mediation-follow'), law: mediation(31), may: { perform: 'performed', unresolved: 'broken' }, as: { perform: ['applicant', 'committee', 'mediator'] } },
    confirmed:  { by: 'committee', within: value('mediation-follow'), law: mediation(31), may: { perform: 'performed', unresolved: 'enforceable' }, as: { perform: ['applicant', 'committee', 'mediator'] } },
  },
  ends: {
    performed: { outcome: 'concluded', law: mediation(31) }, failed: { outcome: 'unresolved', law: mediation(26) }, declined: { outcome: 'withdrawn', law: mediation(23) },
    broken: { outcome: 'unresolved', law: mediation(32) }, enforceable: { outcome: 'diverted', law: mediation(33) }, 'not-accepted': { outcome: 'refused', law: mediation(17) },
  },
  shared: [
    { in: talking, by: ['applicant', 'committee', 'mediator'], law: mediation(23), may: { decline: 'declined' } },
    { in: talking, by: ['committee', 'mediator'], law: mediation(25), may: { 'report-up': 'here' } },
    { by: ['applicant'], law: mediation(23), may: { supplement: 'here' } },
    { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  seats: { allocate: { mediator: 'mediator' } },
  warn: value('warn'), keeps: { years: 10, law: mediation(27) },
});
