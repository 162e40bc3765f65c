import type { Case, Deed } from '#domain/words/case.ts';

const asked: readonly Deed[] = [['2026-03-05', 'follow', 'register', { subject: '农村公路养护专项治理', demand: '本单位路段全部修复' }]];
const rectified: readonly Deed[] = [...asked, ['2026-03-20', 'water.unit', 'rectify', { proof: '六处全部修复' }]];
const back: readonly Deed[] = [...rectified, ['2026-03-23', 'county.supervisor', 'send-back', { reason: '第四处只填了土' }]];
const check = { mode: 'random-draw', record: '随机看了三处,路面平整' };

export const strikeOffCases: readonly Case[] = [
  { says: { zh: '列到的单位三十天内整改', en: 'the unit listed puts it right within thirty days' }, law: 'local-rectification:3', story: asked, expect: { step: 'rectifying', holder: 'water.unit', due: { rectifying: '2026-04-04' } } },
  { says: { zh: '改好了由单位以外的人验收', en: 'somebody outside the unit checks it' }, law: 'local-rectification:4', story: rectified, expect: { step: 'checking', holder: 'county.supervisor', may: ['strike-off', 'send-back'] } },
  { says: { zh: '单位自己不能销号', en: 'the unit cannot strike itself off' }, law: 'local-rectification:4', story: [...rectified, ['2026-03-23', 'water.unit', 'strike-off', check]], expect: { refused: 'not-yours' } },
  { says: { zh: '逐个看过、写明怎么看的,才销号', en: 'seen on its own, and said how: struck off' }, law: 'local-rectification:4', story: [...rectified, ['2026-03-23', 'county.supervisor', 'strike-off', check]], expect: { step: 'struck-off' } },
  { says: { zh: '不写怎么看的,不能销号', en: 'without saying how it was seen it is not struck off' }, law: 'local-rectification:4', story: [...rectified, ['2026-03-23', 'county.supervisor', 'strike-off']], expect: { refused: 'missing' } },
  { says: { zh: '没改好的退回再改,重新计时', en: 'what is not right goes back, with a new term' }, law: 'local-rectification:4', story: back, expect: { step: 'rectifying', holder: 'water.unit', due: { rectifying: '2026-04-22' } } },
  { says: { zh: '列错了的,由检查的人注明理由取消', en: 'listed by mistake, it is voided by the checker with a reason' }, law: 'local-rectification:3', story: [...asked, ['2026-03-06', 'county.supervisor', 'void', { reason: '该路段不归它' }]], expect: { step: 'voided' } },
  { says: { zh: '到期没改好,自动上报', en: 'not put right in time: escalated' }, law: 'local-rectification:8', story: [...asked, ['2026-04-05', 'clock', 'escalate']], expect: { step: 'rectifying' } },
];
