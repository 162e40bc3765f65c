import type { Case, Deed } from '#domain/words/case.ts';

const opened: readonly Deed[] = [['2026-04-01', 'follow', 'register', { past: '2026-03' }]];
const numbers = { steps: [{ procedure: 'service-request', step: 'handling', n: '128' }] };
const drafted: readonly Deed[] = [...opened, ['2026-04-01', 'follow', 'draft', numbers]];

export const bulletinCases: readonly Case[] = [
  { says: { zh: '每月一号自动立件,通报上个月', en: 'it opens by itself on the first of the month, about the month before' }, law: 'local-hotline:29', story: opened, expect: { step: 'compiling', due: { compiling: '2026-04-02' } } },
  { says: { zh: '数字由系统从台账算出,谁也不能手填', en: 'its numbers come from the ledger; nobody types them' }, law: 'local-hotline:29', story: [...opened, ['2026-04-01', 'hotline.station', 'draft', numbers]], expect: { refused: 'not-yours' } },
  { says: { zh: '算好后由负责人发布,五个工作日内', en: 'once computed the head publishes it, within five working days' }, law: 'local-hotline:29', story: drafted, expect: { step: 'drafted', due: { drafted: '2026-04-09' }, may: ['publish', 'send-back'] } },
  { says: { zh: '发布时可以加说明,不能改数字', en: 'a remark may be added, no number changed' }, law: 'local-hotline:29', story: [...drafted, ['2026-04-02', 'county.superior', 'publish', { remarks: '雨水多' }]], expect: { step: 'published' } },
  { says: { zh: '发现数字不对,退回重算', en: 'numbers found wrong are computed anew' }, law: 'local-hotline:29', story: [...drafted, ['2026-04-02', 'county.superior', 'send-back', { reason: '与台账不符' }]], expect: { step: 'compiling' } },
  { says: { zh: '到期没有发布,自动上报', en: 'not published in time, it is escalated' }, law: 'local-hotline:19', story: [...drafted, ['2026-04-10', 'clock', 'escalate']], expect: { step: 'drafted' } },
];
