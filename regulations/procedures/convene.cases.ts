import type { Case, Deed } from '#domain/words/case.ts';

const called: readonly Deed[] = [['2026-03-02', 'follow', 'register', { subject: '东头村三组路灯不亮', detail: '线路归供电部门。' }]];

export const conveneCases: readonly Case[] = [
  {
    says: { zh: '街镇3月2日(周一)召集,部门要在三个工作日内,即3月5日前回话', en: 'called on Monday 2 March, the department answers within three working days, by 5 March' },
    law: 'local-hotline:12', story: called, expect: { step: 'called', holder: 'water.unit', due: { called: '2026-03-05' }, may: ['answer'] },
  },
  {
    says: { zh: '部门回话后,这件协同事项就办完了', en: 'once the department has answered, what it was called for is done' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'water.unit', 'answer', { reply: '已到场修好' }]], expect: { step: 'done' },
  },
  {
    says: { zh: '部门不能再提派单异议,只能回话', en: 'the department cannot dispute the call, it can only answer' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'water.unit', 'dispute-dispatch', { reason: '不归我们' }]], expect: { refused: 'not-here' },
  },
  {
    says: { zh: '没被召集的部门不能代为回话', en: 'nobody else can answer for the department called' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'housing.unit', 'answer', { reply: '我们来' }]], expect: { refused: 'not-yours' },
  },
  {
    says: { zh: '到期没有回话,3月6日起自动上报', en: 'without an answer it is escalated from 6 March on' },
    law: 'local-hotline:19', story: [...called, ['2026-03-06', 'clock', 'escalate']], expect: { step: 'called' },
  },
];
