import type { gatheringZh } from './zh-gathering.ts';

export const gatheringEn: { readonly [K in keyof typeof gatheringZh]: string } = {
  pressedLink: 'I was pressed to change my rating',
  pressedTitle: 'I was pressed to change my rating',
  pressedLead:
    'This goes straight to a supervisor, past that unit, which does not see it and is not told. Nothing is written into your first matter.',
  pressedSubmit: 'Tell the supervisor',
  pressedAfter: 'You get another slip with its own number and code.',

  topicsTitle: 'Topics of the month',
  topicsLead:
    'What many raise again and again becomes one topic: its root, who cures it, and how many raised it before and after. Never who.',
  topicsNone: 'No topic has been published yet.',
  topicOwner: 'Owner: ',
  topicGathered: 'Requests gathered: ',
  topicCause: 'Where its root lies',
  topicPlan: 'How it is cured',
  topicCureBy: 'To be cured by ',
  topicCure: 'What was done',
  topicCompared: 'Before and after',
  topicBefore: 'Before',
  topicAfter: 'After',
  topicSpan: '{from} to {to}',
  topicComparedNote: 'How many raised the same kind of thing in as many days before {date} as after it.',
  topicTooEarly: 'It was cured only now; it will be compared in some days.',
  topicCount: '{n}',
  fewerThan: 'fewer than {n}',
  moreThan: 'more than {n}',

  bulletinsTitle: 'Bulletins',
  bulletinsLead: 'Once a month, computed from the ledger and typed by nobody.',
  bulletinsNone: 'No bulletin has been published yet.',
  bulletinOn: 'Published on ',
  bulletinOtherSteps: 'Every other step',
  bulletinPrint: 'Print',
  bulletinNote:
    'Computed from the ledger; nobody can change a number by hand. Fewer than 10 are not shown as a number. It says how far things are and what is late, and sets no unit above another.',
};
