import type { Case, Deed } from '#domain/words/case.ts';

const begun: readonly Deed[] = [['2026-03-02', 'county.supervisor', 'register', { subject: '农村公路养护专项治理', detail: '各镇都有坑洼。' }]];
const planned: readonly Deed[] = [...begun, ['2026-03-04', 'county.supervisor', 'plan', { plan: '逐路修复,月月巡查', 'finish-by': '2026-06-30' }]];
const listed: readonly Deed[] = [...planned, ['2026-03-05', 'county.supervisor', 'list-items', { departments: ['water', 'town'], demand: '本单位路段全部修复' }]];
const end: Deed = ['2026-06-20', 'county.supervisor', 'conclude', { summary: '全部销号' }];

export const specialRectificationCases: readonly Case[] = [
  { says: { zh: '督查部门立项,十个工作日内定方案', en: 'a supervisor opens it and has ten working days for the plan' }, law: 'local-rectification:2', story: begun, expect: { step: 'planning', holder: 'county.supervisor', due: { planning: '2026-03-16' } } },
  { says: { zh: '没有方案不能列问题', en: 'without a plan nothing is listed' }, law: 'local-rectification:3', story: [...begun, ['2026-03-03', 'county.supervisor', 'list-items', { departments: ['water'], demand: '修' }]], expect: { refused: 'not-here' } },
  { says: { zh: '列出的每个单位各有一项,逐个整改', en: 'each unit listed has an item of its own' }, law: 'local-rectification:3', story: listed, expect: { step: 'rectifying', mayNot: ['conclude'] } },
  { says: { zh: '有一项没销号,就不能办结', en: 'while one item is not struck off it cannot be concluded' }, law: 'local-rectification:5', story: [...listed, ['2026-05-11', 'follow', 'report-in'], end], expect: { refused: 'waiting' } },
  { says: { zh: '每一项销号,都报回来', en: 'every item struck off is reported back' }, law: 'local-rectification:4', story: [...listed, ['2026-05-11', 'follow', 'report-in']], expect: { step: 'rectifying' } },
  { says: { zh: '全部销号后才办结', en: 'when all are struck off it is concluded' }, law: 'local-rectification:5', story: [...listed, ['2026-05-11', 'follow', 'report-in'], ['2026-05-12', 'follow', 'report-in'], end], expect: { step: 'concluded' } },
  { says: { zh: '到期没定方案,自动上报', en: 'no plan in time: it is escalated' }, law: 'local-rectification:8', story: [...begun, ['2026-03-17', 'clock', 'escalate']], expect: { step: 'planning' } },
];
