import type { Case, Deed } from '#domain/words/case.ts';

const resting: readonly Deed[] = [['2026-03-02', 'follow', 'register', { subject: '农村公路养护专项治理', demand: '本单位路段全部修复' }]];
const due: readonly Deed[] = [...resting, ['2026-08-30', 'clock', 'resume']];
const seen = (outcome: string) => ({ outcome, mode: 'front-line-visit', record: '到三处看过' });

export const lookBackCases: readonly Case[] = [
  { says: { zh: '销号后放半年,再回头看', en: 'struck off, it rests for half a year and is then looked back at' }, law: 'local-rectification:6', story: resting, expect: { step: 'resting', due: { resting: '2026-08-29' } } },
  { says: { zh: '半年到了,自动轮到检查的人', en: 'when half a year is over it is the checker’s turn' }, law: 'local-rectification:6', story: due, expect: { step: 'due', holder: 'county.supervisor', may: ['look-back'] } },
  { says: { zh: '没有反弹的,看过就完', en: 'what holds is done' }, law: 'local-rectification:6', story: [...due, ['2026-09-07', 'county.supervisor', 'look-back', seen('kept')]], expect: { step: 'kept' } },
  { says: { zh: '反弹的,重新立项整改', en: 'what has relapsed is an item again' }, law: 'local-rectification:7', story: [...due, ['2026-09-07', 'county.supervisor', 'look-back', seen('relapsed')]], expect: { step: 'relapsed' } },
  { says: { zh: '整改的单位不能自己回头看', en: 'the unit cannot look back at itself' }, law: 'local-rectification:6', story: [...due, ['2026-09-07', 'water.unit', 'look-back', seen('kept')]], expect: { refused: 'not-yours' } },
  { says: { zh: '到期没有回头看,自动上报', en: 'not looked back at in time: escalated' }, law: 'local-rectification:8', story: [...due, ['2026-10-15', 'clock', 'escalate']], expect: { step: 'due' } },
];
