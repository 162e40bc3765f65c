import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '办食品经营许可', contact: { name: '王某', phone: '13800000000' } };
const asked: readonly Deed[] = [['2026-03-02', 'village.secretary', 'register', words]];
const online: readonly Deed[] = [['2026-03-02', 'party', 'register', { ...words, item: 'food-licence' }]];
const missing: readonly Deed[] = [...online, ['2026-03-04', 'water.unit', 'ask-materials', { materials: '缺平面图' }]];
const supplied: readonly Deed[] = [...missing, ['2026-03-11', 'party', 'supply', { papers: ['a-photo'] }]];
const accepted: readonly Deed[] = [...online, ['2026-03-03', 'water.unit', 'accept']];
const granted: readonly Deed[] = [...accepted, ['2026-03-10', 'water.handler', 'grant', { decision: '准予许可' }]];
const delivered: readonly Deed[] = [...granted, ['2026-03-11', 'water.unit', 'answer', { method: 'in-person', 'served-on': '2026-03-11', proof: '本人签收' }]];
const rated = (grade: string, named = 'named'): readonly Deed[] => [...delivered, ['2026-03-12', 'party', 'rate', { grade, named }]];
const licence = (article: number) => `administrative-licensing:${article}`;
const own = (article: number) => `local-service:${article}`;
const review = 'good-bad-review:';

export const serviceCases: readonly Case[] = [
  { says: { zh: '问到谁,谁负责到底,不能推', en: 'whoever is asked first keeps it' }, law: own(3), story: asked, expect: { step: 'asked', holder: 'village.secretary', due: { asked: '2026-03-03' }, may: ['transfer', 'answer'], mayNot: ['not-accept'] } },
  { says: { zh: '首问的人不能说不归我管就算了', en: 'they cannot drop it' }, law: own(3), story: [...asked, ['2026-03-02', 'village.secretary', 'not-accept', { reason: '不归村里' }]], expect: { refused: 'not-here' } },
  { says: { zh: '首问的人把它交到承办部门手里,部门由事项目录定', en: 'they hand it to the unit that the catalogue names' }, law: own(3), story: [...asked, ['2026-03-03', 'village.secretary', 'transfer', { item: 'food-licence' }]], expect: { step: 'received', holder: 'water.unit' } },
  { says: { zh: '目录里没有或已取消的事项不能办', en: 'an item that was abolished cannot be applied for' }, law: own(3), story: [...asked, ['2026-03-03', 'village.secretary', 'transfer', { item: 'abolished' }]], expect: { refused: 'invalid' } },
  { says: { zh: '网上选定事项的,直接到承办部门', en: 'with the item chosen online it goes straight to the unit' }, law: licence(32), story: online, expect: { step: 'received', holder: 'water.unit', due: { accept: '2026-03-09' } } },
  { says: { zh: '五个工作日没告知补正,视为受理', en: 'not told within five working days what is missing, it counts as accepted' }, law: licence(32), story: [...online, ['2026-03-10', 'clock', 'accept']], expect: { step: 'deciding' } },
  { says: { zh: '缺材料一次告知,等材料时不计时', en: 'what is missing is told once, and the time stands still' }, law: licence(32), story: missing, expect: { step: 'incomplete', due: { accept: 'still' } } },
  { says: { zh: '第二次再要材料不行', en: 'it cannot be asked for a second time' }, law: licence(32), story: [...supplied, ['2026-03-12', 'water.unit', 'ask-materials', { materials: '还缺一份' }]], expect: { refused: 'no-way' } },
  { says: { zh: '不属于本部门的,说明理由和去处', en: 'what is not theirs is refused with reasons' }, law: licence(32), story: [...online, ['2026-03-03', 'water.unit', 'not-accept', { reason: '请到市场监管局' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '补齐了,接着审', en: 'once handed in it goes on' }, law: own(5), story: supplied, expect: { step: 'received' } },
  { says: { zh: '三十天没补,先办结,随时可以再来', en: 'not handed in within thirty days, it ends for now' }, law: own(5), story: [...missing, ['2026-04-04', 'clock', 'lapse']], expect: { step: 'not-supplied' } },
  { says: { zh: '在事项承诺的十个工作日内决定', en: 'decided within the ten working days the item promises' }, law: licence(42), story: accepted, expect: { step: 'deciding', holder: 'water.handler', due: { decide: '2026-03-17' } } },
  { says: { zh: '负责人批准可以延长,累计十个工作日', en: 'the head may extend by ten working days' }, law: licence(42), story: [...accepted, ['2026-03-10', 'water.head', 'extend', { days: 10, reason: '需要现场核查' }]], expect: { due: { decide: '2026-03-31' } } },
  { says: { zh: '不批准要由负责人定,写明理由、依据和救济途径', en: 'a refusal is the head’s, with reasons, basis and remedies' }, law: licence(42), story: [...accepted, ['2026-03-10', 'water.head', 'refuse', { decision: '不予许可', reason: '面积不够' }]], expect: { refused: 'missing' } },
  { says: { zh: '决定后十个工作日内送达', en: 'delivered within ten working days of the decision' }, law: licence(44), story: granted, expect: { step: 'delivering', due: { delivering: '2026-03-24' } } },
  { says: { zh: '拿到结果可以评,五个等级', en: 'whoever has the result may rate it in five grades' }, law: review, story: delivered, expect: { step: 'delivered', may: [] } },
  { says: { zh: '评了满意,办结', en: 'satisfied closes it' }, law: own(6), story: rated('satisfied'), expect: { step: 'closed' } },
  { says: { zh: '不评不算满意,到期办结', en: 'silence closes it, not as satisfied' }, law: review, story: [...delivered, ['2026-03-27', 'clock', 'lapse']], expect: { step: 'closed' } },
  { says: { zh: '实名差评,一定整改回访', en: 'every named bad review is put right and followed up' }, law: review, story: rated('unsatisfied'), expect: { step: 'correcting' } },
  { says: { zh: '匿名差评计入,不回访', en: 'a bad review without a name counts, without follow-up' }, law: review, story: rated('unsatisfied', 'anonymous'), expect: { step: 'closed' } },
  { says: { zh: '整改回访完了,办结', en: 'once put right and followed up, it closes' }, law: review, story: [...rated('very-unsatisfied'), ['2026-03-30', 'follow', 'rectify']], expect: { step: 'closed' } },
  { says: { zh: '承办部门自己不能把差评结了', en: 'the unit cannot close it by itself' }, law: review, story: [...rated('very-unsatisfied'), ['2026-03-30', 'water.head', 'rectify']], expect: { refused: 'not-yours' } },
  { says: { zh: '决定前可以撤回', en: 'it may be withdrawn before the decision' }, law: own(6), story: [...accepted, ['2026-03-10', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '督办只催,不改期限', en: 'supervision moves no term' }, law: own(7), story: [...accepted, ['2026-03-10', 'county.supervisor', 'supervise', { reason: '请抓紧' }]], expect: { due: { decide: '2026-03-17' } } },
  { says: { zh: '超期自动上报', en: 'what is late is escalated' }, law: 'huiyin:§2', story: [...accepted, ['2026-03-18', 'clock', 'escalate']], expect: { step: 'deciding' } },
];
