import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '滴水檐纠纷', detail: '屋檐水滴到我家院里。', committee: 'committee' };
const asked: readonly Deed[] = [['2026-03-02', 'party', 'register', words]];
const accepted: readonly Deed[] = [...asked, ['2026-03-03', 'committee.unit', 'accept']];
const talking: readonly Deed[] = [...accepted, ['2026-03-05', 'committee.handler', 'consent', { both: true }]];
const terms = (form: string, effective = '2026-03-20') => ({ form, agreement: '十日内装好接水槽', effective });
const settled: readonly Deed[] = [...talking, ['2026-03-20', 'committee.handler', 'settle', terms('written')]];
const court = { both: true, 'court-number': '(2026)听溪民特1号', confirmed: '2026-04-10' };
const roads = { roads: '可以到县人民法院起诉,一般三年内。' };
const confirmed: readonly Deed[] = [...settled, ['2026-04-10', 'committee.unit', 'judicial-confirm', court]];
const lapsed: readonly Deed[] = [...settled, ['2026-04-20', 'clock', 'lapse']];
const law = (article: number) => `people-mediation:${article}`;

export const disputeCases: readonly Case[] = [
  { says: { zh: '当事人可以申请调解', en: 'a party may ask for mediation' }, law: law(17), story: asked, expect: { step: 'requested', holder: 'committee.unit', due: { requested: '2026-03-05' } } },
  { says: { zh: '法院已经受理的,说明理由不受理', en: 'what a court already hears is not taken, with reasons' }, law: law(17), story: [...asked, ['2026-03-03', 'committee.unit', 'not-accept', { reason: '法院已经受理' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '一方没同意,不能开始调解', en: 'nothing is mediated before both have agreed' }, law: law(19), story: [...accepted, ['2026-03-05', 'committee.handler', 'settle', terms('oral')]], expect: { refused: 'not-here' } },
  { says: { zh: '指定调解员,也可以由当事人选', en: 'a mediator is named, or chosen by the parties' }, law: law(19), story: [...accepted, ['2026-03-04', 'committee.unit', 'allocate', { mediator: 'committee.handler' }]], expect: { step: 'inviting', holder: 'committee.handler' } },
  { says: { zh: '双方都同意才调解', en: 'with the consent of both it is mediated' }, law: law(22), story: talking, expect: { step: 'mediating', due: { mediating: '2026-04-04' }, may: ['attempt', 'settle', 'fail', 'decline'] } },
  { says: { zh: '申请人随时可以不调了', en: 'the applicant may decline at any time' }, law: law(23), story: [...talking, ['2026-03-10', 'party', 'decline']], expect: { step: 'declined' } },
  { says: { zh: '另一方说不愿意,也一样停下', en: 'the other side may just as well' }, law: law(23), story: [...accepted, ['2026-03-04', 'committee.handler', 'decline', { side: 'other-side' }]], expect: { step: 'declined' } },
  { says: { zh: '当事人可以随时补充', en: 'a party may add to it' }, law: law(23), story: [...talking, ['2026-03-10', 'party', 'supplement', { words: '还有一段录像' }]], expect: { step: 'mediating' } },
  { says: { zh: '怕要出事的,及时报公安等部门,调解照旧', en: 'what might turn violent is reported at once; mediation goes on' }, law: law(25), story: [...talking, ['2026-03-10', 'committee.handler', 'report-up', { reason: '扬言动手' }]], expect: { step: 'mediating' } },
  { says: { zh: '没谈成的,要告诉还能走哪些路', en: 'without agreement the other roads must be told' }, law: law(26), story: [...talking, ['2026-03-20', 'committee.handler', 'fail', { reason: '谈不拢' }]], expect: { refused: 'missing' } },
  { says: { zh: '告诉了路和时限,调解终止', en: 'once they are told, mediation ends' }, law: law(26), story: [...talking, ['2026-03-20', 'committee.handler', 'fail', { reason: '谈不拢', ...roads }]], expect: { step: 'failed' } },
  { says: { zh: '口头协议也算,由调解员记录内容', en: 'an oral agreement counts; the mediator writes down what it says' }, law: law(22), story: [...talking, ['2026-03-20', 'committee.handler', 'settle', terms('oral')]], expect: { step: 'settled' } },
  { says: { zh: '口头协议没记内容不行', en: 'an oral agreement without its content is refused' }, law: law(22), story: [...talking, ['2026-03-20', 'committee.handler', 'settle', { form: 'oral', effective: '2026-03-20' }]], expect: { refused: 'missing' } },
  { says: { zh: '协议3月20日生效,双方最晚4月19日共同申请司法确认', en: 'in effect on 20 March, both may ask for confirmation together until 19 April' }, law: law(33), story: settled, expect: { step: 'settled', due: { settled: '2026-04-19' } } },
  { says: { zh: '三十天从协议生效那天算,不从登记那天算', en: 'the thirty days run from the day of effect, not from the day it was recorded' }, law: law(33), story: [...talking, ['2026-03-20', 'committee.handler', 'settle', terms('written', '2026-03-16')]], expect: { due: { settled: '2026-04-15' } } },
  { says: { zh: '只有一方申请,不能记司法确认', en: 'confirmation is not recorded for one side alone' }, law: law(33), story: [...settled, ['2026-04-10', 'committee.unit', 'judicial-confirm', { 'court-number': '1', confirmed: '2026-04-10' }]], expect: { refused: 'missing' } },
  { says: { zh: '法院确认了,一方不履行可以申请强制执行', en: 'confirmed and then not performed, it can be enforced' }, law: law(33), story: [...confirmed, ['2026-05-10', 'committee.unit', 'unresolved', roads]], expect: { step: 'enforceable' } },
  { says: { zh: '过了三十天没确认,协议照样有效,接着督促履行', en: 'after thirty days the agreement still binds; performance is watched over' }, law: law(31), story: lapsed, expect: { step: 'performing', holder: 'committee.unit' } },
  { says: { zh: '履行完了,当事人自己也可以说', en: 'the applicant too may say that it was performed' }, law: law(31), story: [...lapsed, ['2026-05-01', 'party', 'perform']], expect: { step: 'performed' } },
  { says: { zh: '没履行又没确认的,可以起诉', en: 'not performed and not confirmed, one may sue' }, law: law(32), story: [...lapsed, ['2026-05-01', 'committee.unit', 'unresolved', roads]], expect: { step: 'broken' } },
  { says: { zh: '到期没回话,自动上报', en: 'what is late is escalated' }, law: 'huiyin:§2', story: [...asked, ['2026-03-06', 'clock', 'escalate']], expect: { step: 'requested' } },
];
