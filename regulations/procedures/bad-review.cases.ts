import type { Case, Deed } from '#domain/words/case.ts';

const opened: readonly Deed[] = [['2026-03-12', 'follow', 'register', { subject: '食品经营许可', grade: 'unsatisfied', words: '跑了三趟' }]];
const mended: readonly Deed[] = [...opened, ['2026-03-16', 'water.handler', 'rectify', { done: '材料清单改成一张纸' }]];
const appealed: readonly Deed[] = [...opened, ['2026-03-13', 'water.head', 'appeal', { reason: '说的是另一个窗口' }]];
const heard = { heard: '来办事的人说了经过' };
const listened: readonly Deed[] = [...appealed, ['2026-03-17', 'county.superior', 'hearing', heard]];
const law = 'good-bad-review:';

export const badReviewCases: readonly Case[] = [
  { says: { zh: '实名差评自动派给承办部门,15个工作日整改', en: 'a named bad review goes to the unit by itself, to be put right within fifteen working days' }, law, story: opened, expect: { step: 'correcting', holder: 'water.unit', due: { correct: '2026-04-02' } } },
  { says: { zh: '改好了,由外单位回访核实', en: 'once put right, somebody outside follows up' }, law, story: mended, expect: { step: 'following', holder: 'hotline.caller' } },
  { says: { zh: '承办部门不能自己核销', en: 'the unit cannot close it' }, law, story: [...mended, ['2026-03-17', 'water.head', 'verify-close', heard]], expect: { refused: 'not-yours' } },
  { says: { zh: '听了来办事的人怎么说,才能核销', en: 'closed only once the applicant has been heard' }, law, story: [...mended, ['2026-03-17', 'hotline.caller', 'verify-close']], expect: { refused: 'missing' } },
  { says: { zh: '回访核实,整改完成', en: 'followed up, it is put right' }, law, story: [...mended, ['2026-03-17', 'hotline.caller', 'verify-close', heard]], expect: { step: 'corrected' } },
  { says: { zh: '没改好,退回再改,重新计时', en: 'not put right, it goes back with its time anew' }, law, story: [...mended, ['2026-03-17', 'hotline.caller', 'verify-fail', heard]], expect: { step: 'correcting', due: { correct: '2026-04-08' } } },
  { says: { zh: '认为评错了,由别的机关来定,不由自己定', en: 'a rating held to be mistaken is decided by another body' }, law, story: appealed, expect: { step: 'appealed', holder: 'county.superior' } },
  { says: { zh: '没听来办事的人说,不能撤评价', en: 'no rating is voided before its author was heard' }, law, story: [...appealed, ['2026-03-17', 'county.superior', 'void', { reason: '评错了' }]], expect: { refused: 'not-here' } },
  { says: { zh: '听过了,确实评错,撤销', en: 'heard and indeed mistaken, it is voided' }, law, story: [...listened, ['2026-03-18', 'county.superior', 'void', { reason: '说的是另一个窗口' }]], expect: { step: 'voided' } },
  { says: { zh: '没评错,维持,照样整改', en: 'not mistaken, it stands and is put right' }, law, story: [...listened, ['2026-03-18', 'county.superior', 'uphold', { reason: '情况属实' }]], expect: { step: 'correcting' } },
  { says: { zh: '只能申诉一次', en: 'it is appealed once only' }, law, story: [...listened, ['2026-03-18', 'county.superior', 'uphold', { reason: '情况属实' }], ['2026-03-19', 'water.head', 'appeal', { reason: '再看看' }]], expect: { refused: 'no-way' } },
  { says: { zh: '超期自动上报', en: 'what is late is escalated' }, law: 'huiyin:§2', story: [...opened, ['2026-04-03', 'clock', 'escalate']], expect: { step: 'correcting' } },
];
