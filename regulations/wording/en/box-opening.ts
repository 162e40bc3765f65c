import type { WordingOf } from '#domain/words/wording.ts';
import type { boxOpening } from '../../procedures/box-opening.ts';

export const boxOpeningEn = {
  title: 'Opening of a report box',
  summary: 'A box is emptied in time; two people count and check, every letter is registered, and both numbers must agree.',
  steps: {
    hanging: { label: 'Until the next emptying', duty: 'empty and count', now: 'It is emptied by {due}.' },
    counted: { label: 'To be checked by another person', duty: 'check the number', now: 'Counted; another person checks by {due}.' },
    registering: { label: 'Letters being registered', duty: 'register every letter', now: 'Every letter is registered by {due}.' },
  },
  ends: { emptied: { label: 'Done', now: 'Every letter is registered.' } },
  holders: { clock: 'the clock', follow: 'a letter that is registered', keeper: 'the unit that keeps the box', handler: 'its handler', head: 'its head' },
  fields: {
    box: { label: 'Which box', hint: 'One of the register' },
    letters: { label: 'How many letters', hint: 'Counted on the spot; 0 when it was empty' },
    note: { label: 'How it was found', hint: 'Whether lock and box are whole; nothing of what letters say' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'The days until the next emptying run[, number {number}]', notice: 'The next emptying is noted.' },
    'empty-box': { sentence: '{who} emptied the box[: {letters} letters]' },
    confirm: { label: 'Number is right', sentence: '{who} checked the number', notice: 'Another person has checked it.' },
    gather: { label: 'One registered', sentence: 'A letter from the box was registered', notice: 'A letter from the box was registered.' },
    conclude: { label: 'All registered', sentence: '{who} found the letters registered to agree with those counted', notice: 'Every letter is registered.' },
  },
} satisfies WordingOf<typeof boxOpening>;
