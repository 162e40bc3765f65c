import type { WordingOf } from '#domain/words/wording.ts';
import type { specialRectification } from '../../procedures/special-rectification.ts';

export const specialRectificationEn = {
  title: 'Special rectification',
  summary: 'What is wrong in several units: listed, put right in each, checked and struck off one by one; done when all are, and looked back at after half a year.',
  steps: {
    planning: { label: 'Planning', duty: 'set the plan', now: '{holder} sets the plan by {due}.' },
    listing: { label: 'Listing', duty: 'list the units and what each has to put right', now: '{holder} lists what has to be put right by {due}.' },
    rectifying: { label: 'Being put right', duty: 'see every item struck off and conclude', now: 'The units are putting it right; {holder} concludes by {due}.' },
  },
  ends: { concluded: { label: 'All struck off', now: 'Everything listed was put right and checked. It will be looked back at in half a year.' } },
  holders: { clock: 'the clock', follow: 'what follows from other matters', supervisor: 'a supervisor', lead: 'the supervisor in the lead' },
  fields: {
    subject: { label: 'What is to be put right', hint: 'One sentence' },
    detail: { label: 'Why', hint: 'How many raised it, where, from what cause' },
    plan: { label: 'Plan', hint: 'What first, what next, what keeps it from coming back' },
    'finish-by': { label: 'To be finished by', hint: 'Before which day' },
    departments: { label: 'Which units', hint: 'Each has an item of its own, struck off by itself' },
    demand: { label: 'What is demanded', hint: 'What it must look like to pass' },
    summary: { label: 'Summary', hint: 'What was put right, what has to be watched' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: 'Open it', sentence: '{who} opened a special rectification[, number {number}]', notice: 'A special rectification was opened.' },
    'report-in': { sentence: 'An item was struck off and reported back', notice: 'One unit has put it right and was struck off.' },
    conclude: { sentence: '{who} concluded it, all items struck off', notice: 'Everything listed has been struck off.' },
  },
} satisfies WordingOf<typeof specialRectification>;
