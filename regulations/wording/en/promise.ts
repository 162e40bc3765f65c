import type { WordingOf } from '#domain/words/wording.ts';
import type { promise } from '../../procedures/promise.ts';

export const promiseEn = {
  title: 'Promise',
  summary: 'What an answer promised, watched until the day it was promised for: kept with a proof, or found broken by the superior.',
  steps: { promised: { label: 'To be kept', duty: 'keep the promise', now: '{holder} promised to do it by {due}.' } },
  ends: {
    fulfilled: { label: 'Kept', now: 'What was promised has been done; the proof is written down.' },
    broken: { label: 'Broken', now: 'What was promised was not done; the superior has recorded it.' },
  },
  holders: { clock: 'the clock', unit: 'the unit that promised', superior: 'the superior of that unit' },
  fields: {
    subject: { label: 'What is it about', hint: 'Comes with the matter' },
    promised: { label: 'What was promised', hint: 'Only what can be done' },
    'promised-by': { label: 'By which day', hint: 'The term ends on that day' },
    proof: { label: 'Proof', hint: 'What was done and where it can be seen' },
    photos: { label: 'Photos', hint: 'Up to six; may be left out' },
    reason: { label: 'Reason', hint: 'Why it is found broken' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'A promise made in an answer was recorded[, number {number}]', notice: 'What was promised to you is on record and will be watched.' },
    fail: { label: 'Find it broken', sentence: '{who} found the promise broken[: {reason}]', notice: 'What was promised to you was not done; the superior has recorded it.' },
  },
} satisfies WordingOf<typeof promise>;
