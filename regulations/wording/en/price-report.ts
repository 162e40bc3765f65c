import type { WordingOf } from '#domain/words/wording.ts';
import type { priceReport } from '../../procedures/price-report.ts';

export const priceReportEn = {
  title: 'Price report',
  summary: 'Prices not marked, fraud, overcharging: report it. Who reported it is sealed; what came of it you are always told.',
  steps: {
    registered: { label: 'To be passed on', duty: 'pass it to the market regulator', now: '{holder} passes it on by {due}.' },
    checking: { label: 'Being checked', duty: 'check it and decide whether to file a case', now: '{holder} checks it and decides by {due}. Nobody is told who reported it.' },
    investigating: { label: 'Case filed', duty: 'decide the case', now: 'A case is filed; {holder} decides by {due}.' },
    telling: { label: 'Result to be told', duty: 'tell the informant the result', now: 'There is a result; {holder} tells you by {due}.' },
  },
  ends: {
    told: { label: 'Result told', now: 'You have been told what came of it.' },
    diverted: { label: 'Another road', now: 'This is not about prices; where to go is written here.' },
  },
  holders: {
    informant: 'informant', clock: 'the clock', station: 'intake desk', unit: 'market regulator', handler: 'handler', head: 'head', desk: 'receiving desk of any unit', field: 'grid worker',
  },
  fields: {
    subject: { label: 'What it is about', hint: 'One sentence' },
    detail: { label: 'Tell us more', hint: 'When, what was bought, what was marked, what was charged' },
    trader: { label: 'Which trader', hint: 'Shop, stall or online shop' },
    about: { label: 'Kind', hint: 'Leave it empty if you are not sure', options: { 'no-marking': 'Prices not marked', fraud: 'Price fraud', 'above-limit': 'Above the set price', hoarding: 'Hoarding or driving up', other: 'Other' } },
    source: { label: 'How it was found', hint: 'Patrol, if on patrol', options: { report: 'Reported', patrol: 'Price patrol' } },
    place: { label: 'Where', hint: 'Where the shop is' },
    photos: { label: 'Photos or receipts', hint: 'Up to six; none is fine' },
    contact: { label: 'Your name and phone', hint: 'Not needed; if left it is sealed and used only to tell you the result' },
    unit: { label: 'To which department', hint: 'The market regulator' },
    where: { label: 'Where to go', hint: 'Body and telephone' },
    reason: { label: 'Reason', hint: 'Facts and grounds' },
    handler: { label: 'Handler', hint: 'A post of this unit' },
    found: { label: 'What was found', hint: 'The place, the evidence; never who reported it' },
    result: { label: 'Result', hint: 'Choose one', options: { 'no-violation': 'no violation', corrected: 'ordered to correct', penalised: 'penalised' } },
    decision: { label: 'Decision', hint: 'Grounds and content' },
    reply: { label: 'What the informant is told', hint: 'What was checked and what came of it, in plain words' },
    days: { label: 'Working days more', hint: 'There is a limit in all' },
    words: { label: 'What you wish to add', hint: 'New facts, new evidence' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '[{self} reported a price][{by} registered a price report][, number {number}]', notice: 'Your report is registered[, number {number}]. Who reported it is kept secret.' },
    transfer: { label: 'Pass to the regulator', sentence: '{who} passed it to {unit}', notice: 'Your report went to {unit}.' },
    divert: { sentence: '{who} told where to go: {where}', notice: 'For this please go to {where}.' },
    inspect: { label: 'Check on the spot', sentence: '{who} checked on the spot', notice: '{who} went to check.' },
    'not-filed': { notice: '{who} did not file a case; you will be told why.' },
    decide: { sentence: '{who} decided: {result}', notice: '{who} has decided: {result}.' },
    answer: { label: 'Tell the result', sentence: '{who} told the informant the result', notice: '{who} has told you the result.' },
  },
} satisfies WordingOf<typeof priceReport>;
