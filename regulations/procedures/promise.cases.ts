import type { Case, Deed } from '#domain/words/case.ts';

const promised: readonly Deed[] = [['2026-03-05', 'follow', 'register', { subject: '东头村三组路灯不亮', promised: '月底前全部换新。', 'promised-by': '2026-03-31' }]];

export const promiseCases: readonly Case[] = [
  { says: { zh: '答应了哪一天,期限就是哪一天', en: 'the term is the day that was promised' }, law: 'local-hotline:24', story: promised, expect: { step: 'promised', holder: 'water.unit', due: { promised: '2026-03-31' }, may: ['fulfil'] } },
  { says: { zh: '没有凭据不算兑现', en: 'without a proof it is not kept' }, law: 'local-hotline:24', story: [...promised, ['2026-03-30', 'water.unit', 'fulfil']], expect: { refused: 'missing' } },
  { says: { zh: '做到了,写明凭据,算兑现', en: 'done, with its proof, it is kept' }, law: 'local-hotline:24', story: [...promised, ['2026-03-30', 'water.unit', 'fulfil', { proof: '四十盏全部换完。' }]], expect: { step: 'fulfilled' } },
  { says: { zh: '承诺的单位自己不能说不算数', en: 'the unit that promised cannot write it off' }, law: 'local-hotline:24', story: [...promised, ['2026-03-30', 'water.unit', 'fail', { reason: '没钱' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '没做到的,由上级认定', en: 'that it is broken is found by the superior' }, law: 'local-hotline:24', story: [...promised, ['2026-04-02', 'county.superior', 'fail', { reason: '到期没换' }]], expect: { step: 'broken' } },
  { says: { zh: '过了那一天没兑现,自动上报', en: 'not kept by that day, it is escalated' }, law: 'local-hotline:19', story: [...promised, ['2026-04-01', 'clock', 'escalate']], expect: { step: 'promised' } },
];
