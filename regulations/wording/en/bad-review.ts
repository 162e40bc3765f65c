import type { WordingOf } from '#domain/words/wording.ts';
import type { badReview } from '../../procedures/bad-review.ts';

export const badReviewEn = {
  title: 'Bad review',
  summary: 'Every named bad review is put right and followed up. Whether it is right counts only once somebody from outside has asked; a rating held to be mistaken is decided by another body.',
  steps: {
    correcting: { label: 'Being put right', duty: 'put it right', now: '{holder} puts it right by {due}.' },
    following: { label: 'Follow-up', duty: 'ask whoever rated it, and check', now: '{holder} asks whoever rated it by {due}.' },
    appealed: { label: 'Appealed, to be heard', duty: 'hear whoever rated it', now: 'The unit holds the rating mistaken; {holder} first hears whoever rated it, by {due}.' },
    deciding: { label: 'Appeal to be decided', duty: 'uphold or void it', now: 'They were heard; {holder} decides by {due}.' },
  },
  ends: {
    corrected: { label: 'Put right', now: 'It was put right and followed up.' },
    uncorrected: { label: 'Not put right', now: 'It was not put right; that is on record.' },
    voided: { label: 'Voided', now: 'The rating was mistaken and does not count.' },
  },
  holders: { clock: 'the clock', unit: 'responsible unit', handler: 'handler', head: 'head', follower: 'caller from outside', decider: 'superior body' },
  fields: {
    subject: { label: 'What it is about', hint: 'Comes with the application' },
    item: { label: 'Item', hint: 'Comes with the application' },
    words: { label: 'What was said', hint: 'Comes with the rating' },
    contact: { label: 'Who rated it', hint: 'Only to ask back' },
    grade: { label: 'Grade', hint: 'Comes with the rating', options: { 'very-satisfied': 'Very satisfied', satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', unsatisfied: 'Not satisfied', 'very-unsatisfied': 'Not satisfied at all' } },
    done: { label: 'What was put right', hint: 'What was done, and how it will be from now on' },
    reason: { label: 'Reason', hint: 'Facts and grounds' },
    outcome: { label: 'Reached or not', hint: 'Choose one', options: { reached: 'reached', 'not-reached': 'not reached', refused: 'does not wish to be asked' } },
    heard: { label: 'What they said', hint: 'In their own words; if not reached, how often it was tried' },
  },
  clocks: { correct: { label: 'Correction', duty: 'put it right' } },
  documents: {},
  acts: {
    register: { sentence: 'sent out by itself for a named bad review[, number {number}]', notice: 'Your bad review has been sent to be put right[, number {number}].' },
    attempt: { sentence: '{who} tried to reach whoever rated it: {outcome}', notice: '{who} tried to reach you.' },
    'verify-close': { label: 'Confirm', sentence: '{who} followed up; it was put right', notice: '{who} has checked: it was put right.' },
    'verify-fail': { label: 'Not right yet', sentence: '{who} followed up; it is not right yet', notice: '{who} has checked: it is not right yet.' },
    hearing: { label: 'Hear whoever rated it', sentence: '{who} heard whoever rated it', notice: '{who} has heard you and written it down.' },
  },
} satisfies WordingOf<typeof badReview>;
