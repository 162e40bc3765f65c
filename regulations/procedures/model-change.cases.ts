import type { Case, Deed } from '#domain/words/case.ts';

const facts = { subject: '类别建议换用第3版', suggests: 'category', version: 3, before: 2, why: 'not-worse', figures: '0.912 → 0.921(n=210)' };
const changed: readonly Deed[] = [['2026-04-01', 'follow', 'register', facts]];

export const modelChangeCases: readonly Case[] = [
  { says: { zh: '换了模型自动立件,交受理岗看', en: 'a change of model opens by itself, for the station to look at' }, law: 'local-hotline:30', story: changed, expect: { step: 'changed', holder: 'hotline.station', due: { changed: '2026-04-09' }, may: ['conclude'] } },
  { says: { zh: '受理岗看过就办结', en: 'the station looks and concludes it' }, law: 'local-hotline:30', story: [...changed, ['2026-04-02', 'hotline.station', 'conclude', { note: '抽看过' }]], expect: { step: 'looked-at' } },
  { says: { zh: '别的单位不能替它看', en: 'nobody looks in its place' }, law: 'local-hotline:30', story: [...changed, ['2026-04-02', 'water.unit', 'conclude']], expect: { refused: 'not-yours' } },
  { says: { zh: '到期没有看,自动上报', en: 'not looked at in time, it is escalated' }, law: 'local-hotline:19', story: [...changed, ['2026-04-10', 'clock', 'escalate']], expect: { step: 'changed' } },
];
