/** A reply read through before it is sent. */
export const replyEn = {
  replyCheck: 'Before it is sent',
  replyCheckNote:
    'Hints only: what you write is yours, and nothing stops it from being sent. What is not sent is not kept.',
  replyCheckLook: '{n} point{s} to look at',
  replyCheckWell: 'Nothing to point out',
  replyCheckGood: '{n} point{s} well done',
  replyCheckBulk: 'Held against one of them ({number}). If they ask different things, answer them one by one.',
  replyCheckOther: 'This reply is not in Chinese: only days, telephone and personal data were looked for.',
  replyCheckAsked: 'They asked: ',
  replyCheckQuotes: 'Here: ',
  replyCheckQuote: 'Mark “{words}” in the reply',
  replyCheckIgnore: 'Do not point this out',
  replyCheckBack: '{n} no longer pointed out: show again',
  replyCheckPromise: 'Record as a promise',
  machineDraft: 'Have a machine draft it',
  machineSummary: 'Have a machine sum it up',
  machineAsking: 'Waiting for the machine…',
  machineNote:
    'Names, telephones, identity numbers and addresses are covered before anything is sent. It is recorded, and the resident can see it.',
  machineWords: 'A machine’s draft: not checked, to be read by a person',
  machineTake: 'Take it into the reply; I will change it',
  machineLeave: 'Leave it',
  machineMark: '【A machine’s draft: check every sentence, then take out this line】',
} as const;
