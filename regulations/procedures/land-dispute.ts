import { choice, date, longText, number, photos, plain, post, text, unit } from '#domain/words/field.ts';
import { anywhere, at, clock, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, land } from '../laws.ts';

const parts = ['request', 'facts', 'award', 'basis'] as const;

/**
 * 农村土地承包经营纠纷: settled among themselves, mediated by village or town, or arbitrated; court is open throughout. Parcel and
 * certificate stand on the form, sealed as personal: a register of them would show every household's land to whoever reads registers.
 */
export const landDispute = procedure({
  id: 'land-dispute', from: '2010-01-01', law: land(2), kind: 'private',
  fields: {
    subject: text('internal', 100, '承包地边界争议'), detail: longText('internal', 10_000, '邻户耕种越过田埂约一米。'), road: choice('internal', ['mediation', 'arbitration', 'not-sure']),
    cause: choice('internal', ['contract', 'transfer', 'adjustment', 'confirmation', 'infringement', 'expropriation']), state: choice('internal', ['clear', 'ownership-unclear', 'boundaries-unclear', 'no-certificate']),
    parcel: text('personal', 60, '430199101201-JA-00123'), certificate: text('personal', 80, '听溪县农地承包权(2016)第0123号'), household: plain('person', 'personal'), area: text('internal', 40, '2.3亩'),
    'other-side': plain('person', 'personal'), place: plain('place', 'internal'), photos: photos('internal', 6), contact: plain('person', 'personal'), mediators: unit('mediation', 'village', 'town'),
    where: text('internal', 200, '听溪县人民法院立案庭'), words: longText('internal', 2000), reason: longText('internal', 2000, '属于征收补偿,可申请行政复议或者起诉。'), both: plain('yes', 'internal'), record: longText('internal', 10_000, '双方到场,现场量了四至。'),
    agreement: longText('internal', 10_000, '以老田埂为界,甲方让出一垄。'), signed: plain('yes', 'internal'), arbitrator: post('handler', 'arbiters'), days: number('public', 1, 30),
    request: longText('internal', 2000, '请求确认边界。'), facts: longText('internal', 10_000, '经勘验,承包合同载明四至清楚。'), award: longText('internal', 10_000, '以承包合同载明的四至为准。'),
    basis: text('internal', 400, '《农村土地承包法》'), method: choice('internal', ['in-person', 'post', 'left']), 'served-on': date('internal', 'since-step'), proof: text('internal', 200, '送达回证'),
  },
  open: {
    form: ['subject', 'detail', 'road', 'cause', 'parcel', 'certificate', 'household', 'area', 'state', 'other-side', 'place', 'photos', 'contact'], needs: ['subject', 'detail'],
    by: ['applicant', 'desk', 'station', 'field', 'secretary'], to: 'received', seats: { arbiters: { kind: 'land-arbitration' } }, law: land(8),
  },
  holders: {
    applicant: party, clock, arbiters: at('unit', 'arbiters'), arbitrator: at('handler', 'arbiters', 'arbitrator'), chair: at('head', 'arbiters'), mediators: at('unit', 'mediators'),
    desk: anywhere('unit'), station: anywhere('station'), field: anywhere('field'), secretary: anywhere('secretary'),
  },
  keeper: 'arbiters', needs: {
    transfer: ['mediators'], 'not-accept': ['reason', 'where'], consent: ['both'], attempt: ['record'], settle: ['agreement', 'signed'], fail: ['reason'], allocate: ['arbitrator'],
    hearing: ['record'], extend: ['days', 'reason'], opinion: parts, serve: ['method', 'served-on', 'proof'], supplement: ['words'],
  },
  takes: { decline: ['words'], appeal: ['words'], withdraw: ['words'], supplement: ['photos'], divert: ['words'] },
  steps: {
    received:    { by: 'arbiters', within: value('land-accept'), law: land(23), may: { transfer: 'invited', accept: 'arbitrating', 'not-accept': 'not-accepted', divert: 'diverted' }, needs: { divert: ['where', 'reason'] } },
    invited:     { by: 'mediators', within: value('land-invite'), law: land(7), may: { consent: 'mediating' } },
    mediating:   { by: 'mediators', within: value('land-mediate'), law: land(9), may: { attempt: 'here', settle: 'settled', fail: 'choosing' } },
    choosing:    { by: 'applicant', within: value('land-choose'), law: land(4), may: { appeal: 'received', conclude: 'unsettled' }, as: { conclude: ['clock'] }, ifLate: 'conclude' },
    arbitrating: { by: 'arbitrator', law: land(44), may: { allocate: 'here', hearing: 'here', settle: 'settled', opinion: 'here', sign: 'serving', extend: 'here' }, as: { allocate: ['arbiters', 'chair'], sign: ['chair'], extend: ['chair'] }, document: 'award' },
    serving:     { by: 'arbiters', within: value('land-serve'), law: land(45), may: { seal: 'here', serve: 'awarded' }, as: { seal: ['arbiters', 'chair'] }, document: 'award' },
    awarded:     { by: 'applicant', within: value('land-sue'), from: 'served-on', law: land(48), may: { divert: 'sued', conclude: 'effective' }, as: { divert: ['applicant', 'arbiters'], conclude: ['clock'] }, ifLate: 'conclude' },
  },
  ends: {
    settled: { outcome: 'concluded', law: land(10) }, unsettled: { outcome: 'unresolved', law: land(18) }, effective: { outcome: 'concluded', law: land(48) }, sued: { outcome: 'diverted', law: land(48) },
    diverted: { outcome: 'diverted', law: land(2) }, 'not-accepted': { outcome: 'refused', law: land(22) }, withdrawn: { outcome: 'withdrawn', law: land(34) },
  },
  shared: [
    { in: ['invited', 'mediating'], by: ['applicant', 'mediators'], law: land(4), may: { decline: 'choosing' } }, { in: ['invited', 'mediating'], by: ['applicant'], law: land(4), may: { appeal: 'received' } },
    { in: ['received', 'invited', 'mediating', 'arbitrating'], by: ['applicant'], law: land(34), may: { withdraw: 'withdrawn', supplement: 'here' } },
    { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  clocks: { award: { within: value('land-award'), law: land(47), starts: 'accept', runsIn: ['arbitrating'] } }, extensions: { extend: { clocks: ['award'], days: 'days', upTo: value('land-extension'), law: land(47) } }, seats: { transfer: { mediators: 'mediators' }, allocate: { arbitrator: 'arbitrator' } },
  documents: { award: { parts, series: '听农仲', law: land(45) } },
  warn: value('petition-warn'), keeps: { years: 30, law: house('§2') },
});
