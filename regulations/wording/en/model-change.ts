import type { WordingOf } from '#domain/words/wording.ts';
import type { modelChange } from '../../procedures/model-change.ts';

export const modelChangeEn = {
  title: 'Change of model',
  summary: 'Another version of the model that suggests categories or units is in use. Opened by itself, so that the intake desk knows: which version, why, and how right both are.',
  steps: { changed: { label: 'To be looked at', duty: 'look at what the new model suggests', now: 'The model was changed; {holder} looks at it by {due}.' } },
  ends: { 'looked-at': { label: 'Looked at', now: 'The station has looked at it.' } },
  holders: { clock: 'the clock', follow: 'by the system', station: 'the intake desk' },
  fields: {
    subject: { label: 'Title', hint: 'Written by itself' },
    suggests: { label: 'What it suggests', hint: 'Written by itself', options: { category: 'Categories', unit: 'Units' } },
    version: { label: 'Version now in use', hint: 'Written by itself' },
    before: { label: 'Version before', hint: '0: there was no model, keywords alone' },
    why: { label: 'Why', hint: 'Written by itself', options: { trained: 'Somebody fitted a new one by command', 'not-worse': 'Fitted anew this week and compared: not worse than before', 'put-back': 'Somebody put this version back' } },
    figures: { label: 'How right', hint: 'Macro-F1, 1 is all right; before the arrow the old one, after it the new one' },
    note: { label: 'What was found', hint: 'May be left out' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'The model of suggestions was changed; opened by itself[, number {number}]', notice: 'Another version of the model now suggests categories or units. Please have a look.' },
    conclude: { label: 'Looked at', sentence: '{who} has looked at it[: {note}]', notice: 'The station has looked at it.' },
  },
} satisfies WordingOf<typeof modelChange>;
