import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '路口井盖破损', place: { words: '东头村路口' }, object: 'component' };
const found: readonly Deed[] = [['2026-03-02', 'village.field', 'register', words]];
const filed: readonly Deed[] = [...found, ['2026-03-02', 'hotline.station', 'file-case', { category: 'street-light' }]];
const sent: readonly Deed[] = [...filed, ['2026-03-02', 'hotline.station', 'dispatch', { unit: 'water' }]];
const objection = { ground: 'not-our-remit', reason: '井盖归通信公司' };
const returned: readonly Deed[] = [...sent, ['2026-03-03', 'water.unit', 'dispute-dispatch', objection]];
const handling: readonly Deed[] = [...sent, ['2026-03-03', 'water.unit', 'accept']];
const done: readonly Deed[] = [...handling, ['2026-03-04', 'water.handler', 'rectify', { done: '已更换井盖' }]];
const back: readonly Deed[] = [...done, ['2026-03-04', 'water.unit', 'answer', { reply: '已更换,照片附后' }]];
const closed: readonly Deed[] = [...back, ['2026-03-05', 'hotline.station', 'verify-close', { checked: '现场看过' }]];
const byVillage: readonly Deed[] = [
  ...filed, ['2026-03-02', 'hotline.station', 'dispatch', { unit: 'village' }], ['2026-03-03', 'village.secretary', 'accept'],
  ['2026-03-04', 'village.secretary', 'rectify', { done: '村里自己换了' }], ['2026-03-04', 'village.secretary', 'answer', { reply: '已换' }],
];
const law = (article: number) => `local-report:${article}`;

export const reportCases: readonly Case[] = [
  { says: { zh: '网格员巡查发现问题,拍照上报,第一步是信息收集', en: 'a grid worker reports what was found; collection is the first step' }, law: law(2), story: found, expect: { step: 'collected', holder: 'hotline.station' } },
  { says: { zh: '上报的人可以补充情况', en: 'whoever reported it may add to it' }, law: law(2), story: [...found, ['2026-03-02', 'village.field', 'supplement', { words: '又塌了一块' }]], expect: { step: 'collected' } },
  { says: { zh: '1个工作日内核实并立案', en: 'within one working day it is verified and a case filed' }, law: law(3), story: found, expect: { due: { collected: '2026-03-03' }, may: ['inspect', 'file-case', 'not-filed'] } },
  { says: { zh: '不属于受理范围的,写明理由不予立案', en: 'what is outside the scope is not filed, with reasons' }, law: law(3), story: [...found, ['2026-03-02', 'hotline.station', 'not-filed', { reason: '小区内部设施' }]], expect: { step: 'not-filed' } },
  { says: { zh: '没立案不能派遣', en: 'nothing is dispatched before a case is filed' }, law: law(4), story: [...found, ['2026-03-02', 'hotline.station', 'dispatch', { unit: 'water' }]], expect: { refused: 'not-here' } },
  { says: { zh: '立案后1个工作日内派遣', en: 'a case is dispatched within one working day' }, law: law(4), story: filed, expect: { step: 'filed', due: { filed: '2026-03-03' }, may: ['dispatch'] } },
  { says: { zh: '派遣后1个工作日内接件', en: 'the unit takes it within one working day' }, law: law(5), story: sent, expect: { step: 'dispatched', holder: 'water.unit', due: { dispatched: '2026-03-03' } } },
  { says: { zh: '不归自己的,说明理由,回到派遣', en: 'a unit it does not belong to says why, and it goes back to be dispatched' }, law: law(5), story: returned, expect: { step: 'filed', holder: 'hotline.station' } },
  { says: { zh: '同一案卷只能异议一次,再派就得办', en: 'a case is disputed once only' }, law: law(5), story: [...returned, ['2026-03-03', 'hotline.station', 'dispatch', { unit: 'housing' }], ['2026-03-04', 'housing.unit', 'dispute-dispatch', objection]], expect: { refused: 'no-way' } },
  { says: { zh: '接件后3个工作日办好', en: 'it is put right within three working days' }, law: law(6), story: handling, expect: { step: 'handling', holder: 'water.handler', due: { handling: '2026-03-06' } } },
  { says: { zh: '负责人可以批延期,累计不超过10个工作日', en: 'the head may extend, ten working days in all' }, law: law(6), story: [...handling, ['2026-03-04', 'water.head', 'extend', { days: 11, reason: '等配件' }]], expect: { refused: 'cap' } },
  { says: { zh: '办好后由单位反馈,反馈不是结案', en: 'once done the unit feeds back; that does not close it' }, law: law(7), story: done, expect: { step: 'feedback', holder: 'water.unit', due: { feedback: '2026-03-05' } } },
  { says: { zh: '单位看着没办好,退回重办', en: 'a unit that finds it badly done sends it back' }, law: law(7), story: [...done, ['2026-03-04', 'water.unit', 'send-back', { reason: '井圈没清' }]], expect: { step: 'handling' } },
  { says: { zh: '反馈后2个工作日内由派遣方核查', en: 'it is checked within two working days by those who dispatched it' }, law: law(8), story: back, expect: { step: 'checking', holder: 'hotline.station', due: { checking: '2026-03-06' } } },
  { says: { zh: '办理单位不能自己核查结案', en: 'the unit that handled it cannot close it' }, law: law(8), story: [...back, ['2026-03-05', 'water.head', 'verify-close', { checked: '好了' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '发现问题的网格员可以到场核查', en: 'the grid worker who found it may check it' }, law: law(8), story: [...back, ['2026-03-05', 'village.field', 'verify-close', { checked: '看过了' }]], expect: { step: 'appraising' } },
  { says: { zh: '村里自己办的,村网格员不能核查', en: 'what the village handled its own grid worker cannot check' }, law: law(8), story: [...byVillage, ['2026-03-05', 'village.field', 'verify-close', { checked: '好了' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '核查不通过,退回重办', en: 'what fails the check goes back to be handled' }, law: law(8), story: [...back, ['2026-03-05', 'hotline.station', 'verify-fail', { reason: '井圈还松' }]], expect: { step: 'handling', holder: 'water.handler', due: { handling: '2026-03-10' } } },
  { says: { zh: '核查结案后作综合评价,评的是事,不是人', en: 'after that the handling is appraised, not the person' }, law: law(9), story: [...closed, ['2026-03-06', 'hotline.station', 'appraise', { appraisal: 'in-time' }]], expect: { step: 'closed' } },
  { says: { zh: '超期自动上报', en: 'what is late is escalated' }, law: law(10), story: [...handling, ['2026-03-09', 'clock', 'escalate']], expect: { step: 'handling' } },
  { says: { zh: '督办只催,不改步骤和期限', en: 'supervision urges, it moves neither step nor term' }, law: law(10), story: [...handling, ['2026-03-04', 'county.supervisor', 'supervise', { order: '请抓紧' }]], expect: { step: 'handling', due: { handling: '2026-03-06' } } },
];
