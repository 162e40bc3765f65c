import type { Case, Deed } from '#domain/words/case.ts';

const told = (unit: string): Deed => ['2026-03-02', 'party', 'register', { unit, matter: '260226-00012', detail: '打电话来让我把一分改成五分' }];
const reply = { finding: 'found', reply: '查实了,已责令改正,您的评价照原样算' };

export const pressureReportCases: readonly Case[] = [
  { says: { zh: '反映被要求改评价的,由该单位以外的督查部门查,5个工作日内答复', en: 'whoever was pressed is answered within five working days by a supervisor outside the unit' }, law: 'local-hotline:27', story: [told('water')], expect: { step: 'received', holder: 'county.supervisor', due: { received: '2026-03-09' }, may: ['inspect', 'answer'] } },
  { says: { zh: '反映的就是督查部门所在的政府,由上一级管', en: 'where the supervisor’s own government is meant, it goes to the level above' }, law: 'local-hotline:27', story: [told('county')], expect: { step: 'received', holder: 'discipline.unit' } },
  { says: { zh: '被反映的单位碰不到它', en: 'the unit meant cannot touch it' }, law: 'local-hotline:27', story: [told('water'), ['2026-03-03', 'water.supervisor', 'answer', reply]], expect: { refused: 'not-yours' } },
  { says: { zh: '查清以后答复反映人', en: 'what was found is told to whoever reported it' }, law: 'local-hotline:27', story: [told('water'), ['2026-03-05', 'county.supervisor', 'answer', reply]], expect: { step: 'answered' } },
  { says: { zh: '没查就答复不行,要写明查的结果', en: 'an answer needs a finding' }, law: 'local-hotline:27', story: [told('water'), ['2026-03-05', 'county.supervisor', 'answer', { reply: '知道了' }]], expect: { refused: 'missing' } },
  { says: { zh: '反映人随时可以撤回', en: 'it may be withdrawn at any time' }, law: 'local-hotline:17', story: [told('water'), ['2026-03-05', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '到期没有答复,自动上报', en: 'not answered in time, it is escalated' }, law: 'local-hotline:19', story: [told('water'), ['2026-03-10', 'clock', 'escalate']], expect: { step: 'received' } },
];
