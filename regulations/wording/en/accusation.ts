import type { WordingOf } from '#domain/words/wording.ts';
import type { accusation } from '../../procedures/accusation.ts';

export const accusationEn = {
  title: 'Accusation',
  summary: 'Wrongdoing by officials or units, straight to the discipline commission. Secret throughout: the unit accused and all below it cannot see, search or count it; no call-back, no recording, nothing public.',
  steps: {
    received: { label: 'Received', duty: 'decide whether to take it', now: '{holder} has it and decides by {due}. If you left your name you are told.' },
    handling: { label: 'Being handled', duty: 'handle it by law and discipline', now: '{holder} is handling it. It is secret; those accused cannot see it.' },
    telling: { label: 'Result to be told', duty: 'tell the accuser who gave a name', now: 'There is a result; {holder} tells you by {due}.' },
  },
  ends: {
    closed: { label: 'Closed', now: 'This is closed. What you handed in stays secret.' },
    'not-accepted': { label: 'Belongs elsewhere', now: 'This does not belong here; where to go is written.' },
  },
  holders: { accuser: 'accuser', clock: 'the clock', discipline: 'discipline commission', handler: 'handler', head: 'head' },
  fields: {
    subject: { label: 'What it is about', hint: 'One sentence' },
    detail: { label: 'Tell us more', hint: 'Who, when, what was done, what shows it' },
    named: { label: 'With or without your name', hint: 'With a name it comes first, and you are told the result', options: { named: 'With my name', anonymous: 'Without a name' } },
    accused: { label: 'Unit accused', hint: 'Once chosen, it and all below it can never see this. If it is the discipline commission itself, please file a petition: its superior takes it' },
    'accused-person': { label: 'Person accused', hint: 'Seen only by those who investigate' },
    photos: { label: 'Photos of papers', hint: 'Up to six; no recordings' },
    contact: { label: 'Your name and how to reach you', hint: 'Leave it empty to stay unnamed' },
    reason: { label: 'Reason', hint: 'State the grounds' },
    where: { label: 'Where to go', hint: 'Body and telephone' },
    handler: { label: 'Handler', hint: 'A post of this body' },
    findings: { label: 'Findings', hint: 'What was found, what follows' },
    outcome: { label: 'Outcome', hint: 'Choose one', options: { established: 'Established', partly: 'Partly established', 'not-established': 'Not established', 'passed-on': 'Passed on' } },
    reply: { label: 'What the accuser is told', hint: 'Mind the secrecy when telling it' },
    words: { label: 'What you wish to add', hint: 'New facts, new evidence' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '[{self} made an accusation][{by} registered an accusation][, number {number}]', notice: 'It has arrived[, number {number}]. It is secret; only you can look it up with number and code.' },
    'not-accept': { sentence: '{who} did not take it; told to go to {where}', notice: 'This is not for {who}; please go to {where}.' },
    decide: { label: 'Make the finding', sentence: '{who} made its finding', notice: '{who} has finished.' },
    answer: { label: 'Tell the result', sentence: '{who} told the accuser the result', notice: '{who} has told you the result.' },
    recuse: { sentence: '{who} withdrew; another takes it' },
  },
} satisfies WordingOf<typeof accusation>;
