import type { WordingOf } from '#domain/words/wording.ts';
import type { bulletin } from '../../procedures/bulletin.ts';

const cell = (label: string) => ({ label, hint: 'Computed' });
const table = 'Computed from the ledger, typed by nobody; fewer than 10 are not shown as a number';

export const bulletinEn = {
  title: 'Bulletin',
  summary: 'Once a month: how far things are, what is late, how much was answered in time and resolved; computed from the ledger, published by the head, open to all. No unit is set above another.',
  steps: {
    compiling: { label: 'Being computed', duty: 'compute it from the ledger', now: 'It is computed by {due}.' },
    drafted: { label: 'To be published', duty: 'publish it or have it computed anew', now: 'It is computed; {holder} publishes it by {due}.' },
  },
  ends: { published: { label: 'Published', now: 'It is published and open to all.' } },
  holders: { clock: 'the clock', follow: 'computed by the system', station: 'the intake desk', head: 'the head' },
  fields: {
    subject: { label: 'Title', hint: 'Written by itself' },
    past: { label: 'Which month', hint: 'The month it reports on' },
    remarks: { label: 'Remarks', hint: 'May be left out; published' },
    steps: { label: 'How far things are', hint: table, columns: { procedure: cell('Kind'), step: cell('Step'), n: cell('Matters') } },
    late: { label: 'Late', hint: table, columns: { unit: cell('Unit'), procedure: cell('Kind'), n: cell('Matters') } },
    'in-time': { label: 'Answered in time', hint: table, columns: { procedure: cell('Kind'), n: cell('In time'), base: cell('Due') } },
    resolved: { label: 'Said to be resolved', hint: table, columns: { procedure: cell('Kind'), n: cell('Resolved'), base: cell('Said') } },
    reason: { label: 'Reason', hint: 'Which number is wrong' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: 'A new bulletin was opened by itself[, number {number}]', notice: 'A new bulletin is being computed.' },
    draft: { label: 'Compute from the ledger', sentence: 'The numbers were computed from the ledger', notice: 'The numbers are computed.' },
    'send-back': { label: 'Compute anew', sentence: '{who} had it computed anew[: {reason}]', notice: 'It is computed anew.' },
  },
} satisfies WordingOf<typeof bulletin>;
