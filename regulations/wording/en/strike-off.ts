import type { WordingOf } from '#domain/words/wording.ts';
import type { strikeOff } from '../../procedures/strike-off.ts';

export const strikeOffEn = {
  title: 'Item to strike off',
  summary: 'One item for one unit: put right, checked by somebody outside it, struck off. What is not right goes back.',
  steps: {
    rectifying: { label: 'Being put right', duty: 'put it right and report', now: '{holder} puts it right by {due}.' },
    checking: { label: 'To be checked', duty: 'go to see this one item', now: '{holder} checks it by {due}.' },
  },
  ends: {
    'struck-off': { label: 'Struck off', now: 'Checked and struck off. It will be looked back at in half a year.' },
    voided: { label: 'Voided', now: 'It was listed by mistake.' },
  },
  holders: { clock: 'the clock', unit: 'the unit that puts it right', checker: 'a checker outside the unit', desk: 'the supervision desk' },
  fields: {
    subject: { label: 'What is to be put right', hint: 'Comes with the rectification' },
    demand: { label: 'What is demanded', hint: 'Comes with the rectification' },
    proof: { label: 'What was put right', hint: 'What was done and where it can be seen' },
    photos: { label: 'Photos', hint: 'Up to six; may be left out' },
    mode: {
      label: 'How it was checked', hint: 'Choose one',
      options: { 'scheduled-check': 'scheduled check', 'random-draw': 'random draw', 'front-line-visit': 'front-line visit' },
    },
    record: { label: 'Record', hint: 'What was seen; facts only' },
    reason: { label: 'Reason', hint: 'The facts' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'An item was listed[, number {number}]', notice: 'Your unit has something to put right.' },
    'send-back': { label: 'Not right, send back', sentence: '{who} did not pass it and sent it back[: {reason}]', notice: 'It did not pass the check and has to be put right.' },
    void: { label: 'Void the item', sentence: '{who} voided the item[: {reason}]', notice: 'This item is voided[, because: {reason}].' },
  },
} satisfies WordingOf<typeof strikeOff>;
