import type { WordingOf } from '#domain/words/wording.ts';
import type { pressureReport } from '../../procedures/pressure-report.ts';

const modes = { 'scheduled-check': 'scheduled check', 'random-draw': 'random draw', 'front-line-visit': 'front-line visit' };

export const pressureReportEn = {
  title: 'I was pressed to change my rating',
  summary: 'Somebody wants you to change a rating or take something back: tell a supervisor, past that unit, which does not see it and is not told.',
  steps: { received: { label: 'Being looked into', duty: 'look into it and answer', now: '{holder} looks into it and answers you by {due}. The unit you named does not see this.' } },
  ends: {
    answered: { label: 'Answered', now: 'What was found is in the answer. Your rating stands as you gave it; nobody can change it.' },
    withdrawn: { label: 'Withdrawn', now: 'It is left alone, as you wish. You may come back to it at any time.' },
  },
  holders: { resident: 'whoever reported it', clock: 'the clock', caller: 'the call-back desk', supervisor: 'a supervisor outside that unit', discipline: 'the discipline commission' },
  fields: {
    subject: { label: 'What is it about', hint: 'One sentence' },
    unit: { label: 'Which unit are they from', hint: 'That unit does not see what you say' },
    matter: { label: 'Number of the first matter', hint: 'On your slip; may be left out' },
    detail: { label: 'What were you told', hint: 'When, by whom, in what words; as much as you remember' },
    contact: { label: 'How to reach you', hint: 'Seen only by whoever looks into it; may be left out' },
    mode: { label: 'How it was looked into', hint: 'Choose one', options: modes },
    record: { label: 'What was looked at', hint: 'Facts only' },
    finding: { label: 'What was found', hint: 'Choose one', options: { found: 'it is so', 'not-found': 'it is not so', unclear: 'it cannot be made out' } },
    reply: { label: 'Answer', hint: 'What was looked at, what was found, what is done' },
    words: { label: 'Anything you want to say', hint: 'May be left out' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: 'Tell the supervisor', sentence: '[{self} reported being pressed to change a rating][{by} wrote down that the caller was pressed][, number {number}]', notice: 'We have what you told us[, number {number}]. It goes straight to a supervisor; the unit you named does not see it.' },
    inspect: { label: 'Look into it', sentence: '{who} looked into it ({mode})', notice: '{who} is looking into it.' },
  },
} satisfies WordingOf<typeof pressureReport>;
