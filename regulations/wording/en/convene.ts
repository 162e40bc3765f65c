import type { WordingOf } from '#domain/words/wording.ts';
import type { convene } from '../../procedures/convene.ts';

export const conveneEn = {
  title: 'Joint call',
  summary: 'What one unit cannot do alone: the others are called in, do their part and report back.',
  steps: {
    called: { label: 'Called in', duty: 'come', now: '{holder} has been called in and comes by {due}.' },
    come: { label: 'Has come', duty: 'do its part and report back', now: '{holder} has come and reports back by {due}.' },
  },
  ends: { done: { label: 'Reported back', now: 'The joint part is done and reported back.' } },
  holders: { clock: 'the clock', unit: 'the unit called in' },
  fields: {
    subject: { label: 'What is it about', hint: 'Comes with the matter' },
    detail: { label: 'Details', hint: 'Come with the matter' },
    place: { label: 'Where', hint: 'Where to come' },
    reason: { label: 'What is asked of you', hint: 'The part this unit is to do' },
    reply: { label: 'Result', hint: 'What was done and what came of it' },
  },
  clocks: {
    coming: { label: 'Coming', duty: 'come' },
    called: { label: 'Reporting back', duty: 'do its part and report back' },
  },
  documents: {},
  acts: {
    register: { sentence: 'A joint task was opened by the unit that called[, number {number}]', notice: 'Your unit is asked to work on a matter together with others.' },
    confirm: { label: 'Has come', sentence: '{who} has come', notice: '{who} has come.' },
    answer: { label: 'Report back', sentence: '{who} reported its result', notice: '{who} has reported what it did.' },
  },
} satisfies WordingOf<typeof convene>;
