import type { Case, Deed } from '#domain/words/case.ts';

const hanging: readonly Deed[] = [['2026-03-02', 'follow', 'register', { box: 'gate-box' }]];
const emptied: readonly Deed[] = [...hanging, ['2026-03-10', 'water.handler', 'empty-box', { letters: 2 }]];
const confirmed: readonly Deed[] = [...emptied, ['2026-03-10', 'water.unit', 'confirm']];
const one: readonly Deed[] = [...confirmed, ['2026-03-10T15:00', 'follow', 'gather']];
const of = (article: number) => `local-reception:${article}`;

export const boxOpeningCases: readonly Case[] = [
  { says: { zh: '开过一次,下一次的日子就开始算,谁管箱子在谁手里', en: 'with one emptying done, the next begins, in the hands of whoever keeps the box' }, law: of(10), story: hanging, expect: { step: 'hanging', holder: 'water.unit' } },
  { says: { zh: '登记14天开一次的,最晚第14天开', en: 'a box to be emptied every 14 days is opened by the fourteenth' }, law: of(11), story: hanging, expect: { due: { hanging: '2026-03-16' }, may: ['empty-box'] } },
  { says: { zh: '清点完,1个工作日内由另一人核对', en: 'counted, another person checks within one working day' }, law: of(12), story: emptied, expect: { step: 'counted', due: { counted: '2026-03-11' }, may: ['confirm', 'empty-box'] } },
  { says: { zh: '核对以后,3个工作日内每封都登记', en: 'checked, every letter is registered within three working days' }, law: of(13), story: confirmed, expect: { step: 'registering', due: { registering: '2026-03-13' } } },
  { says: { zh: '清点2件、登记1件,不能办结', en: 'two counted and one registered cannot be concluded' }, law: of(13), story: [...one, ['2026-03-11', 'water.unit', 'conclude']], expect: { refused: 'tally' } },
  { says: { zh: '2件都登记了,办结', en: 'with both registered it is concluded' }, law: of(13), story: [...one, ['2026-03-10T16:00', 'follow', 'gather'], ['2026-03-11', 'water.unit', 'conclude']], expect: { step: 'emptied' } },
  { says: { zh: '空箱也要清点、核对', en: 'an empty box is counted and checked too' }, law: of(13), story: [...hanging, ['2026-03-10', 'water.unit', 'empty-box', { letters: 0 }], ['2026-03-10', 'water.head', 'confirm'], ['2026-03-10', 'water.unit', 'conclude']], expect: { step: 'emptied' } },
  { says: { zh: '到期没有开箱,自动上报', en: 'not opened in time, it is escalated' }, law: of(8), story: [...hanging, ['2026-03-17', 'clock', 'escalate']], expect: { step: 'hanging' } },
];
