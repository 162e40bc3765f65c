import { answer, choice, longText, plain, text } from '#domain/words/field.ts';
import { at, clock, party, superiorOf } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local, localPersonal, personal } from '../laws.ts';

/** 个人信息请求: what a person asks about what is kept of them, from the page of their own matter. Granted, an erasure is carried out on that matter by the office of follow. */
export const privacyRequest = procedure({
  id: 'privacy-request', from: '2000-01-01', law: personal(50), kind: 'private',
  fields: {
    subject: text('internal', 100, '请求删除我的信息'), ask: choice('internal', ['copy', 'correct', 'erase', 'withdraw', 'explain']), scope: choice('internal', ['all', 'person', 'recordings']),
    matter: plain('matter', 'internal'), detail: longText('internal', 4000, '事情办完了,请把我的电话删掉。'), contact: plain('person', 'personal'),
    reply: answer(longText('internal', 4000, '电话和您写的话都删了,办理记录保留。'), { answersTo: ['subject', 'detail'] }), reason: longText('internal', 4000, '信访材料要存满十年,现在不能删。'), words: longText('internal', 2000),
  },
  open: {
    form: ['subject', 'ask', 'scope', 'matter', 'detail', 'contact'], needs: ['ask'], forStaff: ['subject', 'matter'], by: ['resident', 'officer'], to: 'received', law: personal(50),
    seats: { unit: { kind: 'government' } },
  },
  holders: { resident: party, clock, officer: at('privacy', 'unit'), superior: superiorOf('superior', 'unit') },
  keeper: 'officer',
  needs: { grant: ['reply'], refuse: ['reason'] },
  takes: { grant: ['scope'], withdraw: ['words'], supplement: ['words'] },
  steps: {
    received: { by: 'officer', within: value('privacy-accept'), law: localPersonal(5), may: { accept: 'handling', refuse: 'refused' } },
    handling: { by: 'officer', within: value('privacy-answer'), law: localPersonal(5), may: { grant: [{ to: 'erased', when: { ask: ['erase', 'withdraw'] }, given: 'matter' }, { to: 'granted' }], refuse: 'refused' } },
  },
  ends: {
    erased: { outcome: 'concluded', law: personal(47) }, granted: { outcome: 'concluded', law: personal(50) },
    refused: { outcome: 'refused', law: personal(50) }, withdrawn: { outcome: 'withdrawn', law: local(17) },
  },
  shared: [
    { by: ['resident'], law: local(17), may: { withdraw: 'withdrawn', supplement: 'here' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
  ],
  reports: { erased: 'erase' }, tells: ['scope'],
  warn: value('warn'), keeps: { years: 3, law: localPersonal(4) },
});
