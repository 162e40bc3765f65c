import { answer, choice, date, longText, number, photos, plain, post, text } from '#domain/words/field.ts';
import { anywhere, at, clock, follow, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, licensing, reviews, services } from '../laws.ts';

const grades = ['very-satisfied', 'satisfied', 'basically-satisfied', 'unsatisfied', 'very-unsatisfied'] as const;
const bad = { grade: ['unsatisfied', 'very-unsatisfied'], named: 'named' } as const;

/** 办件: whoever is asked first keeps it till it is handed on; what is missing is told once; decided within the item's promise; rated in five grades. */
export const service = procedure({
  id: 'service', from: '2019-12-03', law: services(1), kind: 'private',
  fields: {
    subject: text('internal', 100, '开小吃店要办食品经营许可'), item: plain('item', 'internal'), detail: longText('internal', 4000, '店在青石镇正街,面积三十平方米。'), contact: plain('person', 'personal'),
    papers: photos('internal', 12), reply: answer(longText('internal', 4000, '不用办证,到村里登记就行。'), { answersTo: ['subject', 'detail'] }), materials: longText('internal', 4000, '缺:场所平面图一份。'), reason: longText('internal', 4000, '不属于本部门职权,请到市场监管局。'),
    handler: post('handler', 'unit'), decision: longText('internal', 4000, '准予食品经营许可,编号待领。'), basis: text('internal', 400, '《食品安全法》'), remedies: longText('internal', 2000, '不服可在六十日内申请行政复议,或者六个月内起诉。'),
    days: number('public', 1, 60), method: choice('internal', ['in-person', 'post', 'electronic']), 'served-on': date('internal', 'since-step'), proof: text('internal', 200, '本人签收'),
    grade: choice('internal', grades), named: choice('internal', ['named', 'anonymous']), words: longText('internal', 2000, '跑了三趟才办成。'),
  },
  open: {
    form: ['subject', 'item', 'detail', 'papers', 'contact'], needs: ['subject', 'contact'], by: ['applicant', 'window', 'second window', 'field', 'secretary', 'station'], to: [{ given: 'item', to: 'received' }, { to: 'asked' }],
    seats: { first: { actor: 'unit', kind: 'service-centre' }, asked: { actor: 'post' }, centre: { kind: 'service-centre' }, unit: { field: 'item' } }, law: services(3),
  },
  holders: {
    applicant: party, clock, follow, first: at('unit', 'first', 'asked'), centre: at('unit', 'centre'), unit: at('unit', 'unit'), handler: at('handler', 'unit', 'handler'), head: at('head', 'unit'),
    window: anywhere('unit'), 'second window': anywhere('handler'), field: anywhere('field'), secretary: anywhere('secretary'), station: anywhere('station'), supervisor: anywhere('supervisor'),
  },
  keeper: 'centre',
  needs: {
    transfer: ['item'], 'ask-materials': ['materials'], supply: ['papers'], 'not-accept': ['reason'], allocate: ['handler'], grant: ['decision'], refuse: ['decision', 'reason', 'basis', 'remedies'],
    extend: ['days', 'reason'], rate: ['grade', 'named'], supplement: ['words'], supervise: ['reason'],
  },
  takes: { supply: ['words'], grant: ['basis'], rate: ['words'], withdraw: ['words'] },
  steps: {
    asked:      { by: 'first', within: value('first-asked'), law: services(3), may: { transfer: 'received', answer: 'advised' }, needs: { answer: ['reply'] } },
    received:   { by: 'unit', law: licensing(32), may: { accept: 'deciding', 'not-accept': 'not-accepted', 'ask-materials': [{ times: 1, to: 'incomplete' }] }, as: { accept: ['unit', 'clock'] } },
    incomplete: { by: 'applicant', within: value('service-supply'), law: services(5), may: { supply: 'received', lapse: 'not-supplied' }, as: { lapse: ['clock'] }, ifLate: 'lapse' },
    deciding:   { by: 'handler', law: licensing(42), may: { allocate: 'here', grant: 'delivering', refuse: 'delivering', extend: 'here' }, as: { allocate: ['unit', 'head'], grant: ['handler', 'head'], refuse: ['head'], extend: ['head'] } },
    delivering: { by: 'unit', within: value('service-deliver'), law: licensing(44), may: { answer: 'delivered' }, needs: { answer: ['method', 'served-on', 'proof'] }, as: { answer: ['unit', 'handler'] } },
    delivered:  { by: 'applicant', within: value('service-rate'), law: reviews(''), may: { rate: [{ to: 'correcting', when: bad }, { to: 'closed' }], lapse: 'closed' }, as: { lapse: ['clock'] }, ifLate: 'lapse' },
    correcting: { by: 'centre', within: value('service-watch'), law: reviews(''), may: { rectify: 'closed', uphold: 'closed', void: 'closed' }, as: { rectify: ['follow'], uphold: ['follow'], void: ['follow'] } },
  },
  ends: {
    closed: { outcome: 'concluded', law: services(6) }, advised: { outcome: 'concluded', law: services(3) }, 'not-accepted': { outcome: 'refused', law: licensing(32) },
    'not-supplied': { outcome: 'withdrawn', law: services(5) }, withdrawn: { outcome: 'withdrawn', law: services(6) },
  },
  shared: [
    { in: ['asked', 'received', 'incomplete', 'deciding'], by: ['applicant'], law: services(6), may: { withdraw: 'withdrawn' } }, { by: ['applicant'], law: services(6), may: { supplement: 'here' } },
    { by: ['supervisor'], law: services(7), may: { supervise: 'here' } }, { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  clocks: {
    accept: { within: value('service-accept'), law: licensing(32), starts: ['register', 'transfer'], runsIn: ['received'], stands: { incomplete: licensing(32) }, ifLate: 'accept' },
    decide: { within: { item: 'item' }, law: licensing(42), starts: 'accept', runsIn: ['deciding'] },
  },
  extensions: { extend: { clocks: ['decide'], days: 'days', upTo: value('service-extension'), law: licensing(42) } },
  seats: { transfer: { unit: 'item' }, allocate: { handler: 'handler' } },
  opens: { rate: { procedure: 'bad-review', at: 'unit', when: bad, carries: ['subject', 'item', 'grade', 'words', 'contact'], holdsBack: [] } },
  warn: value('warn'), keeps: { years: 10, law: house('§2') },
});
