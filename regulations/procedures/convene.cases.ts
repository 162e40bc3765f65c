import type { Case, Deed } from '#domain/words/case.ts';

const called: readonly Deed[] = [['2026-03-02', 'follow', 'register', { subject: '东头村三组路灯不亮', detail: '线路归供电部门。' }]];
const come: readonly Deed[] = [...called, ['2026-03-03', 'water.unit', 'confirm']];

export const conveneCases: readonly Case[] = [
  {
    says: { zh: '街镇3月2日(周一)召集,部门一个工作日内到场,三个工作日内,即3月5日前回话', en: 'called on Monday 2 March, the department comes within one working day and answers within three, by 5 March' },
    law: 'local-hotline:12', story: called, expect: { step: 'called', holder: 'water.unit', due: { coming: '2026-03-03', called: '2026-03-05' }, may: ['confirm'] },
  },
  {
    says: { zh: '到场以后,回话的期限不变', en: 'coming leaves the term for the answer as it was' },
    law: 'local-hotline:12', story: come, expect: { step: 'come', due: { coming: false, called: '2026-03-05' } },
  },
  {
    says: { zh: '部门回话后,这件协同事项就办完了', en: 'once the department has answered, what it was called for is done' },
    law: 'local-hotline:12', story: [...come, ['2026-03-04', 'water.unit', 'answer', { reply: '已到场修好' }]], expect: { step: 'done' },
  },
  {
    says: { zh: '一到就办好的,直接回话,就算到了', en: 'whoever comes and settles it at once answers straight away, and has come' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'water.unit', 'answer', { reply: '已到场修好' }]], expect: { step: 'done' },
  },
  {
    says: { zh: '部门不能再提派单异议,只能到场、回话', en: 'the department cannot dispute the call, it can only come and answer' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'water.unit', 'dispute-dispatch', { reason: '不归我们' }]], expect: { refused: 'not-here' },
  },
  {
    says: { zh: '没被召集的部门不能代为到场', en: 'nobody else can come for the department called' },
    law: 'local-hotline:12', story: [...called, ['2026-03-03', 'housing.unit', 'confirm']], expect: { refused: 'not-yours' },
  },
  {
    says: { zh: '到期没有到场,3月4日起自动上报,耽误的时间记在它名下', en: 'whoever has not come is escalated from 4 March on, and the time is charged to it' },
    law: 'local-hotline:19', story: [...called, ['2026-03-04', 'clock', 'escalate']], expect: { step: 'called' },
  },
];
