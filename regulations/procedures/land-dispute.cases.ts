import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '承包地边界争议', detail: '邻户耕种越过田埂约一米。', parcel: '430199-JA-00123', certificate: '(2016)第0123号' };
const asked: readonly Deed[] = [['2026-03-02', 'party', 'register', words]];
const invited: readonly Deed[] = [...asked, ['2026-03-03', 'arbiters.unit', 'transfer', { mediators: 'committee' }]];
const talking: readonly Deed[] = [...invited, ['2026-03-05', 'committee.unit', 'consent', { both: true }]];
const failed: readonly Deed[] = [...talking, ['2026-03-20', 'committee.unit', 'fail', { reason: '谈不拢' }]];
const taken: readonly Deed[] = [...asked, ['2026-03-09', 'arbiters.unit', 'accept']];
const draft = { request: '确认边界', facts: '合同载明四至', award: '以合同为准', basis: '《农村土地承包法》' };
const signed: readonly Deed[] = [...taken, ['2026-04-20', 'arbiters.handler', 'opinion', draft], ['2026-04-20', 'arbiters.head', 'sign']];
const served: readonly Deed[] = [...signed, ['2026-04-21', 'arbiters.unit', 'seal'], ['2026-04-22', 'arbiters.unit', 'serve', { method: 'in-person', 'served-on': '2026-04-22', proof: '本人签收' }]];
const law = (article: number) => `land-mediation:${article}`;

export const landDisputeCases: readonly Case[] = [
  { says: { zh: '征收补偿的纠纷不归仲裁,告诉去哪里', en: 'disputes over expropriation are told where to go' }, law: law(2), story: [...asked, ['2026-03-03', 'arbiters.unit', 'divert', { where: '县政府行政复议办公室', reason: '属于征收补偿' }]], expect: { step: 'diverted' } },
  { says: { zh: '不想调解了,随时可以不调', en: 'mediation may be declined at any time' }, law: law(4), story: [...talking, ['2026-03-10', 'party', 'decline']], expect: { step: 'choosing' } },
  { says: { zh: '不调解,可以直接申请仲裁', en: 'arbitration may be asked for without more mediation' }, law: law(4), story: [...talking, ['2026-03-10', 'party', 'appeal']], expect: { step: 'received', holder: 'arbiters.unit', due: { received: '2026-03-17' } } },
  { says: { zh: '没调成,自己选:仲裁或者打官司', en: 'not settled, the choice is theirs: arbitration or court' }, law: law(4), story: failed, expect: { step: 'choosing', may: [] } },
  { says: { zh: '村里镇里出面调解', en: 'village or town mediates' }, law: law(7), story: invited, expect: { step: 'invited', holder: 'committee.unit' } },
  { says: { zh: '口头说的也登记,由工作人员记下', en: 'spoken words are taken down' }, law: law(8), story: [['2026-03-02', 'village.secretary', 'register', words]], expect: { step: 'received' } },
  { says: { zh: '双方都愿意才调解', en: 'it is mediated when both agree' }, law: law(9), story: talking, expect: { step: 'mediating', due: { mediating: '2026-04-04' } } },
  { says: { zh: '调成了要有签字的协议书', en: 'an agreement is written and signed' }, law: law(10), story: [...talking, ['2026-03-20', 'committee.unit', 'settle', { agreement: '老田埂为界' }]], expect: { refused: 'missing' } },
  { says: { zh: '签了字,了结', en: 'signed, it is settled' }, law: law(10), story: [...talking, ['2026-03-20', 'committee.unit', 'settle', { agreement: '老田埂为界', signed: true }]], expect: { step: 'settled' } },
  { says: { zh: '六十天里没选,本件办结;申请仲裁的两年不因此缩短', en: 'not chosen within sixty days this ends; the two years for arbitration are not shortened' }, law: law(18), story: [...failed, ['2026-05-20', 'clock', 'conclude']], expect: { step: 'unsettled' } },
  { says: { zh: '法院已经受理的,写明理由不受理', en: 'what a court already hears is not taken, with reasons' }, law: law(22), story: [...asked, ['2026-03-03', 'arbiters.unit', 'not-accept', { reason: '法院已经受理', where: '县人民法院' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '收到申请5个工作日内受理并送达受理通知书', en: 'it is taken within five working days' }, law: law(23), story: asked, expect: { step: 'received', due: { received: '2026-03-09' } } },
  { says: { zh: '裁决前可以撤回', en: 'it may be withdrawn before the award' }, law: law(34), story: [...taken, ['2026-03-20', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '裁决书写明请求、事实、裁决和依据,缺一样不行', en: 'an award states claim, facts, award and basis' }, law: law(44), story: [...taken, ['2026-04-20', 'arbiters.handler', 'opinion', { ...draft, facts: '' }]], expect: { refused: 'missing' } },
  { says: { zh: '裁决后3个工作日内送达', en: 'an award is served within three working days' }, law: law(45), story: signed, expect: { step: 'serving', due: { serving: '2026-04-23' } } },
  { says: { zh: '没盖章编号不能送达', en: 'it is not served before it is sealed' }, law: law(45), story: [...signed, ['2026-04-21', 'arbiters.unit', 'serve', { method: 'post', 'served-on': '2026-04-21', proof: '单号' }]], expect: { refused: 'no-paper' } },
  { says: { zh: '受理后60日内结束', en: 'arbitration ends within sixty days of acceptance' }, law: law(47), story: taken, expect: { step: 'arbitrating', due: { award: '2026-05-08' } } },
  { says: { zh: '主任可以批延长,不超过30日', en: 'the chair may extend by thirty days at most' }, law: law(47), story: [...taken, ['2026-05-06', 'arbiters.head', 'extend', { days: 30, reason: '案情复杂' }]], expect: { due: { award: '2026-06-07' } } },
  { says: { zh: '不服,收到裁决书30日内起诉', en: 'not content, one may sue within thirty days of receiving it' }, law: law(48), story: served, expect: { step: 'awarded', due: { awarded: '2026-05-22' } } },
  { says: { zh: '起诉了,记下来,裁决不生效', en: 'whoever sues says so; the award does not take effect' }, law: law(48), story: [...served, ['2026-05-10', 'party', 'divert']], expect: { step: 'sued' } },
  { says: { zh: '逾期不起诉,裁决书生效', en: 'without a suit the award takes effect' }, law: law(48), story: [...served, ['2026-05-23', 'clock', 'conclude']], expect: { step: 'effective' } },
  { says: { zh: '到期没办,自动上报', en: 'what is late is escalated' }, law: 'huiyin:§2', story: [...asked, ['2026-03-10', 'clock', 'escalate']], expect: { step: 'received' } },
];
