import type { Case, Deed } from '#domain/words/case.ts';

const asked: readonly Deed[] = [['2026-03-05', 'follow', 'register', { subject: '东头村三组路灯不亮', reply: '已换灯头,今晚起亮。' }]];
const tried = (day: string, outcome: string): Deed => [day, 'hotline.caller', 'attempt', { outcome }];
const twice: readonly Deed[] = [...asked, tried('2026-03-05', 'no-answer'), tried('2026-03-06', 'call-later')];

export const callBackCases: readonly Case[] = [
  { says: { zh: '回访由热线的回访员做,5个工作日内', en: 'the hotline’s caller calls back within five working days' }, law: 'local-hotline:23', story: asked, expect: { step: 'waiting', holder: 'hotline.caller', due: { waiting: '2026-03-12' }, may: ['resolved', 'unresolved', 'attempt', 'decline'] } },
  { says: { zh: '答复的单位自己不能回访', en: 'the unit that answered cannot call back' }, law: 'local-hotline:23', story: [...asked, ['2026-03-06', 'water.unit', 'resolved', { rating: 5 }]], expect: { refused: 'not-yours' } },
  { says: { zh: '来电人说没解决,记下来,告诉原来的事项', en: 'the resident says it is not resolved: noted, and told to the matter' }, law: 'local-hotline:23', story: [...asked, ['2026-03-06', 'hotline.caller', 'unresolved', { rating: 2, words: '还是不亮。' }]], expect: { step: 'unresolved' } },
  { says: { zh: '两次没打通,可以再打一次', en: 'after two vain attempts there is a third' }, law: 'local-hotline:23', story: twice, expect: { step: 'waiting', due: { waiting: '2026-03-12' } } },
  { says: { zh: '三次都没打通,记为“未联系上”,不算解决', en: 'after three it ends as not reached, counted as nothing' }, law: 'local-hotline:23', story: [...twice, tried('2026-03-09', 'no-answer')], expect: { step: 'not-reached' } },
  { says: { zh: '来电人不愿意回访,就不再问', en: 'whoever does not want to be asked is not asked again' }, law: 'local-hotline:23', story: [...asked, ['2026-03-06', 'hotline.caller', 'decline']], expect: { step: 'declined' } },
  { says: { zh: '不愿意以后不能再打', en: 'after that there is no further attempt' }, law: 'local-hotline:23', story: [...asked, ['2026-03-06', 'hotline.caller', 'decline'], tried('2026-03-09', 'no-answer')], expect: { refused: 'ended' } },
  { says: { zh: '来电人已经在网页上评了,回访收回', en: 'once the resident has judged on the page, the call is recalled' }, law: 'local-hotline:23', story: [...asked, ['2026-03-06', 'follow', 'recall']], expect: { step: 'recalled' } },
  { says: { zh: '到期没有回访,自动上报', en: 'a call-back not made in time is escalated' }, law: 'local-hotline:19', story: [...asked, ['2026-03-13', 'clock', 'escalate']], expect: { step: 'waiting' } },
];
