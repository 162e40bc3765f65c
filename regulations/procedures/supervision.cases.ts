import type { Case, Deed } from '#domain/words/case.ts';

const watched: readonly Deed[] = [['2026-03-02', 'follow', 'register', { subject: '东头村三组路灯不亮', order: '请三日内到场。' }]];
const cautioned: readonly Deed[] = [...watched, ['2026-03-06', 'clock', 'caution']];
const accounting: readonly Deed[] = [...cautioned, ['2026-03-10', 'clock', 'account']];
const reported: readonly Deed[] = [...watched, ['2026-03-04', 'water.unit', 'respond', { reply: '配件已到,明天更换。' }]];
const drafted: readonly Deed[] = [...watched, ['2026-03-03', 'county.supervisor', 'opinion', { demand: '三日内办结。', basis: '条例第三十九条' }]];
const sealed: readonly Deed[] = [...drafted, ['2026-03-03', 'county.superior', 'sign'], ['2026-03-03', 'county.supervisor', 'seal']];

export const supervisionCases: readonly Case[] = [
  { says: { zh: '督办开始,被督办单位三个工作日内报告', en: 'supervision begins: the unit reports within three working days' }, law: 'petition-regulation:40', story: watched, expect: { step: 'watched', holder: 'water.unit', due: { watched: '2026-03-05' }, may: ['respond'] } },
  { says: { zh: '到期不报告,系统自动警示纠错', en: 'no report in time: it is cautioned automatically' }, law: 'petition-regulation:40', story: cautioned, expect: { step: 'cautioned', holder: 'water.unit', due: { cautioned: '2026-03-09' } } },
  { says: { zh: '警示后仍不报告,自动转到督查部门手里', en: 'cautioned and still silent: it goes to the supervisor automatically' }, law: 'petition-regulation:39', story: accounting, expect: { step: 'accounting', holder: 'county.supervisor', may: ['list', 'summon', 'circulate', 'account', 'release'] } },
  { says: { zh: '督查部门可以挂牌督办、约谈、通报', en: 'the supervisor may list it, summon the unit, circulate a notice' }, law: 'petition-regulation:39', story: [...accounting, ['2026-03-11', 'county.supervisor', 'summon', { reason: '两次没有回应' }]], expect: { step: 'accounting' } },
  { says: { zh: '转入问责要说明是哪一类、为什么', en: 'calling to account needs its class and its reason' }, law: 'petition-regulation:39', story: [...accounting, ['2026-03-11', 'county.supervisor', 'account']], expect: { refused: 'missing' } },
  { says: { zh: '问责由督查部门决定,系统不问责', en: 'calling to account is the supervisor’s decision, never the clock’s' }, law: 'petition-regulation:39', story: [...accounting, ['2026-03-11', 'county.supervisor', 'account', { accountable: 'efficiency', reason: '拒不回应' }]], expect: { step: 'accounted' } },
  { says: { zh: '按期报告的,由督查部门看过再解除', en: 'reported in time, the supervisor looks at it and releases it' }, law: 'petition-regulation:40', story: [...reported, ['2026-03-05', 'county.supervisor', 'release']], expect: { step: 'released' } },
  { says: { zh: '被督办单位不能自己解除督办', en: 'the unit cannot release itself' }, law: 'petition-regulation:40', story: [...reported, ['2026-03-05', 'water.unit', 'release']], expect: { refused: 'not-yours' } },
  { says: { zh: '下属单位自己的督查岗,也不能督办本单位', en: 'a supervisor of the unit’s own does not supervise it' }, law: 'petition-regulation:40', story: [...reported, ['2026-03-05', 'water.supervisor', 'release']], expect: { refused: 'not-yours' } },
  { says: { zh: '督办单签发、编号后送达', en: 'the order is signed, numbered, then served' }, law: 'petition-regulation:39', story: [...sealed, ['2026-03-03', 'county.supervisor', 'serve']], expect: { step: 'watched', due: { watched: '2026-03-05' } } },
  { says: { zh: '没签发的督办单不能编号', en: 'an order not signed takes no number' }, law: 'petition-regulation:39', story: [...drafted, ['2026-03-03', 'county.supervisor', 'seal']], expect: { refused: 'no-paper' } },
  { says: { zh: '每次检查写明方式:定期检查、随机抽查、一线走访', en: 'every check names its mode: scheduled, random, or a visit' }, law: 'local-hotline:18', story: [...watched, ['2026-03-03', 'county.supervisor', 'inspect', { mode: 'front-line-visit', record: '路灯仍不亮。' }]], expect: { step: 'watched', due: { watched: '2026-03-05' } } },
  { says: { zh: '被督办的事已经办了,督办收回', en: 'what was supervised has been done: recalled' }, law: 'local-hotline:18', story: [...watched, ['2026-03-03', 'follow', 'recall']], expect: { step: 'recalled' } },
  { says: { zh: '督查部门自己超期,也自动上报', en: 'a supervisor who is late is escalated as well' }, law: 'local-hotline:19', story: [...reported, ['2026-03-11', 'clock', 'escalate']], expect: { step: 'reported' } },
];
