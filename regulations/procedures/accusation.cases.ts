import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '公车私用', detail: '节假日接送家人。' };
const named: readonly Deed[] = [['2026-03-02', 'party', 'register', { ...words, named: 'named', accused: 'water', contact: { name: '王某' } }]];
const nameless: readonly Deed[] = [['2026-03-02', 'party', 'register', { ...words, named: 'anonymous', accused: 'water' }]];
const finding = { outcome: 'established', findings: '情况属实' };
const taken = (first: readonly Deed[]): readonly Deed[] => [...first, ['2026-03-04', 'discipline.unit', 'accept']];
const decided: readonly Deed[] = [...taken(named), ['2026-04-01', 'discipline.head', 'decide', finding]];
const law = 'accusation-rules:';

export const accusationCases: readonly Case[] = [
  { says: { zh: '直接交给纪检监察机关', en: 'it goes straight to the discipline commission' }, law: 'petition-regulation:30', story: named, expect: { step: 'received', holder: 'discipline.unit' } },
  { says: { zh: '不署名也收', en: 'one without a name is taken too' }, law: 'petition-regulation:30', story: nameless, expect: { step: 'received' } },
  { says: { zh: '被反映的单位碰不到它', en: 'the unit accused cannot touch it' }, law: 'petition-regulation:30', story: [...named, ['2026-03-03', 'water.head', 'decide', finding]], expect: { refused: 'not-here' } },
  { says: { zh: '受理时才查明的被反映单位,从那一刻起也看不到', en: 'a unit found to be accused on acceptance is shut out from then on' }, law: 'petition-regulation:30', story: [['2026-03-02', 'party', 'register', { ...words, named: 'anonymous' }], ['2026-03-04', 'discipline.unit', 'accept', { accused: 'water' }], ['2026-03-05', 'water.unit', 'recuse', { reason: '想看看' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '被反映的是上级政府,它下面谁也碰不到', en: 'when the county government is accused, nobody below it can touch it' }, law: 'petition-regulation:30', story: [['2026-03-02', 'party', 'register', { ...words, named: 'named', accused: 'county' }], ['2026-03-03', 'petitions.petition-office', 'accept']], expect: { refused: 'not-yours' } },
  { says: { zh: '15个工作日内告知实名的人受不受理', en: 'whoever gave a name is told within fifteen working days whether it is taken' }, law, story: named, expect: { due: { received: '2026-03-23' }, may: ['accept', 'not-accept'] } },
  { says: { zh: '不归本机关的,写明去哪里', en: 'what belongs elsewhere is told where to go' }, law, story: [...named, ['2026-03-04', 'discipline.unit', 'not-accept', { reason: '属于刑事案件', where: '县公安局' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '不评分,不回访', en: 'it is neither rated nor called back' }, law: 'petition-regulation:30', story: [...decided, ['2026-04-02', 'party', 'rate', { rating: 5 }]], expect: { refused: 'not-here' } },
  { says: { zh: '实名的,15个工作日内反馈结果', en: 'whoever gave a name is told the result within fifteen working days' }, law, story: decided, expect: { step: 'telling', due: { telling: '2026-04-23' } } },
  { says: { zh: '反馈了才算办完', en: 'only then it is closed' }, law: 'petition-regulation:30', story: [...decided, ['2026-04-02', 'discipline.unit', 'answer', { reply: '查实了' }]], expect: { step: 'closed' } },
  { says: { zh: '不署名的,作出结论就办结', en: 'without a name it closes with the finding' }, law: 'petition-regulation:30', story: [...taken(nameless), ['2026-04-01', 'discipline.head', 'decide', finding]], expect: { step: 'closed' } },
  { says: { zh: '有利害关系的回避', en: 'whoever has an interest withdraws' }, law: 'petition-regulation:28', story: [...taken(named), ['2026-03-05', 'discipline.unit', 'recuse', { reason: '亲属在该单位' }]], expect: { step: 'handling', holder: 'discipline.head' } },
  { says: { zh: '到期没办,自动上报', en: 'what is late is escalated' }, law: 'huiyin:§2', story: [...named, ['2026-03-24', 'clock', 'escalate']], expect: { step: 'received' } },
];
