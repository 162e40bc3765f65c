import type { WordingOf } from '#domain/words/wording.ts';
import type { callBack } from '../../procedures/call-back.ts';

export const callBackEn = {
  title: 'Call-back',
  summary: 'After an answer somebody outside the unit asks whether it is solved. Once for each answer, and it may be declined.',
  steps: { waiting: { label: 'To be called back', duty: 'reach the resident and note what they say', now: '{holder} will ask you by {due}. You need not answer.' } },
  ends: {
    resolved: { label: 'Call-back: solved', now: 'In the call-back you said it is solved.' },
    unresolved: { label: 'Call-back: not solved', now: 'In the call-back you said it is not solved; it goes on.' },
    'not-reached': { label: 'Not reached', now: 'We tried and did not reach you. It counts neither as solved nor as satisfied.' },
    declined: { label: 'Declined', now: 'You did not want to be asked, and will not be asked about this answer again.' },
    recalled: { label: 'Recalled', now: 'You have judged it yourself; nobody will call.' },
  },
  holders: { clock: 'the clock', follow: 'what follows from other matters', caller: 'a caller outside the unit', desk: 'the intake desk' },
  fields: {
    subject: { label: 'What is it about', hint: 'Comes with the matter' },
    reply: { label: 'Answer', hint: 'What the unit answered' },
    outcome: {
      label: 'Not asked this time, because', hint: 'Choose one',
      options: { 'no-answer': 'nobody answered', 'wrong-number': 'the number is wrong', 'call-later': 'asked to be called later' },
    },
    note: { label: 'Note', hint: 'For example when to call; nothing about the person' },
    rating: { label: 'Their rating', hint: 'Five is best, one is worst; may be left out' },
    words: { label: 'What they said', hint: 'In their own words' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'A call-back was opened after an answer[, number {number}]', notice: 'Somebody will ask you in a few days whether it is solved. You need not answer.' },
    resolved: { label: 'They say it is solved', sentence: '{who} noted: the resident says it is solved[, rating {rating}]', notice: 'In the call-back you said it is solved.' },
    unresolved: { label: 'They say it is not solved', sentence: '{who} noted: the resident says it is not solved[, rating {rating}]', notice: 'In the call-back you said it is not solved. We have noted it.' },
    attempt: { label: 'Not asked this time' },
    decline: { label: 'They do not want to be asked', sentence: '{who} noted: the resident does not want to be asked', notice: 'You did not want to be asked. That has no effect on anything else.' },
    recall: { sentence: 'The resident has judged it; the call-back was recalled', notice: 'You have judged it yourself; nobody will call.' },
  },
} satisfies WordingOf<typeof callBack>;
