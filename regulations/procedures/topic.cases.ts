import type { Case, Deed } from '#domain/words/case.ts';

const opened: readonly Deed[] = [['2026-03-02', 'hotline.station', 'register', { subject: '夜里路灯大片不亮', cause: '线路老化', owner: 'water', category: 'street-light' }]];
const planning: readonly Deed[] = [...opened, ['2026-03-04', 'hotline.station', 'gather', { numbers: '260302-00001 260303-00007' }], ['2026-03-05', 'hotline.station', 'assign']];
const planned: readonly Deed[] = [...planning, ['2026-03-10', 'water.unit', 'plan', { plan: '更换三段线路', 'cure-by': '2026-04-30' }]];
const cured: readonly Deed[] = [...planned, ['2026-04-20', 'water.unit', 'cure', { cure: '线路已换,每月巡灯', 'cured-on': '2026-04-18' }]];

export const topicCases: readonly Case[] = [
  { says: { zh: '受理单位每月定一题,写明根子在哪里、谁来治', en: 'the desk sets the topic: where its root lies and who cures it' }, law: 'local-hotline:28', story: opened, expect: { step: 'gathering', holder: 'hotline.station', due: { gathering: '2026-03-16' }, may: ['gather', 'drop', 'assign'] } },
  { says: { zh: '交给牵头单位定方案', en: 'it goes to its owner for a plan' }, law: 'local-hotline:28', story: planning, expect: { step: 'planning', holder: 'water.unit', due: { planning: '2026-03-19' } } },
  { says: { zh: '牵头单位自己说哪天治好,就盯到哪天', en: 'the owner names the day, and that day is the term' }, law: 'local-hotline:28', story: planned, expect: { step: 'curing', due: { curing: '2026-04-30' }, may: ['cure'] } },
  { says: { zh: '治好以后看九十天,前后一样长比一比', en: 'once cured it is watched for ninety days: as long before as after' }, law: 'local-hotline:28', story: cured, expect: { step: 'watching', holder: 'hotline.station', due: { watching: '2026-07-19' }, may: ['pass', 'publish', 'send-back'] } },
  { says: { zh: '没有治住的,退回重新定方案', en: 'what was not cured goes back for another plan' }, law: 'local-hotline:28', story: [...cured, ['2026-06-01', 'hotline.station', 'send-back', { reason: '还是一样多' }]], expect: { step: 'planning', holder: 'water.unit' } },
  { says: { zh: '治住了,验收通过', en: 'what is cured passes' }, law: 'local-hotline:28', story: [...cured, ['2026-07-10', 'hotline.station', 'pass', { record: '抽看十盏,全亮' }]], expect: { step: 'passed' } },
  { says: { zh: '牵头单位不能自己验收', en: 'the owner cannot pass it itself' }, law: 'local-hotline:28', story: [...cured, ['2026-07-10', 'water.unit', 'pass', { record: '好了' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '还没有方案的不能公布', en: 'without a plan it is not published' }, law: 'local-hotline:28', story: [...planning, ['2026-03-06', 'hotline.station', 'publish']], expect: { refused: 'not-here' } },
  { says: { zh: '到期没治好,自动上报', en: 'not cured in time, it is escalated' }, law: 'local-hotline:19', story: [...planned, ['2026-05-01', 'clock', 'escalate']], expect: { step: 'curing' } },
];
