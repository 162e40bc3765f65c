import type { WordingOf } from '#domain/words/wording.ts';
import type { lookBack } from '../../procedures/look-back.ts';

export const lookBackEn = {
  title: 'Look back',
  summary: 'Half a year after an item was struck off somebody outside the unit goes to see: what holds is done, what has relapsed is an item again.',
  steps: {
    resting: { label: 'Not yet', duty: 'look back when the time has come', now: 'It is looked back at after {due}.' },
    due: { label: 'To be looked back at', duty: 'go to see this one item again', now: '{holder} looks back by {due}.' },
  },
  ends: {
    kept: { label: 'It holds', now: 'Somebody went back to see: it holds.' },
    relapsed: { label: 'Relapsed', now: 'Somebody went back to see: it has come back and is an item again.' },
  },
  holders: { clock: 'the clock', checker: 'a checker outside the unit', desk: 'the supervision desk' },
  fields: {
    subject: { label: 'What was put right', hint: 'Comes with the rectification' },
    demand: { label: 'What was demanded', hint: 'Comes with the rectification' },
    outcome: { label: 'Result', hint: 'Choose one', options: { kept: 'it holds', relapsed: 'it has come back' } },
    mode: {
      label: 'How it was checked', hint: 'Choose one',
      options: { 'scheduled-check': 'scheduled check', 'random-draw': 'random draw', 'front-line-visit': 'front-line visit' },
    },
    record: { label: 'Record', hint: 'What was seen; facts only' },
    photos: { label: 'Photos', hint: 'Up to six; may be left out' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'To be looked back at after it was struck off[, number {number}]', notice: 'This item will be looked back at in half a year.' },
    resume: { label: 'Look back early', sentence: '{who}: it is time to look back', notice: 'It is time to look back.' },
  },
} satisfies WordingOf<typeof lookBack>;
