import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '菜市场不明码标价', detail: '前后报了三个价。' };
const told: readonly Deed[] = [['2026-03-02', 'party', 'register', words]];
const sent: readonly Deed[] = [...told, ['2026-03-02', 'hotline.station', 'transfer', { unit: 'housing' }]];
const seen: readonly Deed[] = [...sent, ['2026-03-04', 'housing.handler', 'inspect', { found: '没有标价牌' }]];
const unfiled: readonly Deed[] = [...seen, ['2026-03-05', 'housing.head', 'not-filed', { reason: '当场改正' }]];
const filed: readonly Deed[] = [...seen, ['2026-03-05', 'housing.head', 'file-case', { found: '两个摊位虚构原价' }]];
const decided: readonly Deed[] = [...filed, ['2026-04-01', 'housing.head', 'decide', { result: 'penalised', decision: '罚款二百元' }]];
const law = 'price-reports:';

export const priceReportCases: readonly Case[] = [
  { says: { zh: '不留姓名也能举报', en: 'a price may be reported without a name' }, law, story: told, expect: { step: 'registered', holder: 'hotline.station' } },
  { says: { zh: '1个工作日内转给市场监管部门', en: 'it is passed on within one working day' }, law: 'huiyin:§2', story: told, expect: { due: { registered: '2026-03-03' }, may: ['transfer', 'divert'] } },
  { says: { zh: '不是价格的事,告诉去哪里', en: 'what is not about prices is told where to go' }, law: 'huiyin:§2', story: [...told, ['2026-03-02', 'hotline.station', 'divert', { where: '12345', reason: '属于服务诉求' }]], expect: { step: 'diverted' } },
  { says: { zh: '15个工作日内核查,决定立不立案', en: 'within fifteen working days it is checked and filed or not' }, law, story: sent, expect: { step: 'checking', holder: 'housing.handler', due: { checking: '2026-03-23' } } },
  { says: { zh: '承办人自己不能定立不立案', en: 'the handler alone does not file it' }, law, story: [...seen, ['2026-03-05', 'housing.handler', 'file-case', { found: '虚构原价' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '负责人可以批延长,累计15个工作日', en: 'the head may extend by fifteen working days in all' }, law, story: [...seen, ['2026-03-05', 'housing.head', 'extend', { days: 16, reason: '等鉴定' }]], expect: { refused: 'cap' } },
  { says: { zh: '不立案也要在5个工作日内告诉举报人', en: 'not filed, the informant is told within five working days' }, law, story: unfiled, expect: { step: 'telling', due: { telling: '2026-03-12' } } },
  { says: { zh: '处罚由负责人决定', en: 'the head decides the case' }, law, story: decided, expect: { step: 'telling', due: { telling: '2026-04-09' } } },
  { says: { zh: '结果告诉了,才算办完', en: 'only when the result is told is it done' }, law, story: [...decided, ['2026-04-02', 'housing.handler', 'answer', { reply: '查实了,已处罚。' }]], expect: { step: 'told' } },
  { says: { zh: '举报人可以随时补充', en: 'the informant may add to it' }, law: 'huiyin:§2', story: [...sent, ['2026-03-03', 'party', 'supplement', { words: '还有一张小票' }]], expect: { step: 'checking' } },
];
