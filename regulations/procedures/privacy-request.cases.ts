import type { Case, Deed } from '#domain/words/case.ts';

const asked = (ask: string): Deed => ['2026-03-02', 'party', 'register', { ask, scope: 'all', matter: '260226-00012', detail: '事情办完了,请把我的电话删掉' }];
const taken: Deed = ['2026-03-03', 'county.privacy', 'accept'];
const reply = { reply: '电话和您写的话都删了,办理记录保留' };

export const privacyRequestCases: readonly Case[] = [
  { says: { zh: '请求个人信息的,3个工作日内受理', en: 'a request about one’s own information is taken up within three working days' }, law: 'local-personal:5', story: [asked('erase')], expect: { step: 'received', holder: 'county.privacy', due: { received: '2026-03-05' }, may: ['accept', 'refuse'] } },
  { says: { zh: '受理以后15个工作日内答复', en: 'and answered within fifteen working days' }, law: 'local-personal:5', story: [asked('copy'), taken], expect: { step: 'handling', due: { handling: '2026-03-24' } } },
  { says: { zh: '同意删除的,由系统在那件事上删', en: 'erasure granted is carried out on the matter' }, law: 'personal-information:47', story: [asked('erase'), taken, ['2026-03-04', 'county.privacy', 'grant', { ...reply, scope: 'person' }]], expect: { step: 'erased' } },
  { says: { zh: '请求查阅、复制、更正、解释的,答复即可', en: 'a copy, a correction, an explanation is answered' }, law: 'personal-information:50', story: [asked('explain'), taken, ['2026-03-04', 'county.privacy', 'grant', reply]], expect: { step: 'granted' } },
  { says: { zh: '不同意的要说明理由', en: 'a refusal gives its reasons' }, law: 'personal-information:50', story: [asked('erase'), taken, ['2026-03-04', 'county.privacy', 'refuse', {}]], expect: { refused: 'missing' } },
  { says: { zh: '理由写清了,可以不同意', en: 'with reasons it may be refused' }, law: 'personal-information:50', story: [asked('erase'), taken, ['2026-03-04', 'county.privacy', 'refuse', { reason: '信访材料要存满十年' }]], expect: { step: 'refused' } },
  { says: { zh: '本人随时可以不再请求', en: 'the person may drop it at any time' }, law: 'local-hotline:17', story: [asked('erase'), ['2026-03-03', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '本人可以补充说明', en: 'and may add to it' }, law: 'local-hotline:17', story: [asked('erase'), ['2026-03-03', 'party', 'supplement', { words: '电话是13开头那个' }]], expect: { step: 'received' } },
  { says: { zh: '到期没有答复,自动上报', en: 'not answered in time, it is escalated' }, law: 'local-hotline:19', story: [asked('erase'), ['2026-03-10', 'clock', 'escalate']], expect: { step: 'received' } },
];
