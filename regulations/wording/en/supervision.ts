import type { WordingOf } from '#domain/words/wording.ts';
import type { supervision } from '../../procedures/supervision.ts';

export const supervisionEn = {
  title: 'Supervision',
  summary: 'Watched, then cautioned, then called to account: it moves up by its own clock, under a body outside the unit, and leaves the matter’s own step and term alone.',
  steps: {
    watched: { label: 'Watched, report due', duty: 'report how it stands and why', now: '{holder} has to explain by {due}.' },
    cautioned: { label: 'Cautioned, report due', duty: 'correct it at once and report', now: '{holder} was cautioned and has to correct it by {due}.' },
    reported: { label: 'Reported, to be checked', duty: 'check, and end the supervision or go on', now: '{holder} checks it by {due}.' },
    accounting: { label: 'To be answered for', duty: 'list it, summon, circulate, call to account or release', now: '{holder} decides by {due}.' },
  },
  ends: {
    released: { label: 'Released', now: 'The supervision has ended.' },
    accounted: { label: 'Called to account', now: 'It goes to the body that may call to account, under its own procedure.' },
    recalled: { label: 'Recalled', now: 'What was supervised has been done; the supervision is recalled.' },
  },
  holders: {
    clock: 'the clock', follow: 'what follows from other matters', unit: 'the unit supervised', supervisor: 'a supervisor outside that unit', 'supervisor head': 'the head of the supervising body', desk: 'the supervision desk',
  },
  fields: {
    subject: { label: 'What is it about', hint: 'Comes with the matter' },
    order: { label: 'Order', hint: 'What to do and when to report' },
    reply: { label: 'Explanation', hint: 'How far it is, why it is slow, when it will be done' },
    mode: {
      label: 'Mode of the check', hint: 'Choose one',
      options: { 'scheduled-check': 'scheduled check', 'random-draw': 'random draw', 'front-line-visit': 'front-line visit' },
    },
    record: { label: 'Record of the check', hint: 'What was seen; about the matter only' },
    demand: { label: 'What the order demands', hint: 'What to do and when to report' },
    basis: { label: 'Basis', hint: 'The text and its article' },
    reason: { label: 'Reason', hint: 'The facts' },
    accountable: {
      label: 'Class', hint: 'Choose one',
      options: { integrity: 'integrity of officials', efficiency: 'efficiency of an office', responsibility: 'responsibility for an accident' },
    },
  },
  clocks: {},
  documents: { order: 'Supervision order' },
  acts: {
    register: { sentence: 'Supervision began, by order or because it is late[, number {number}]', notice: 'This is now supervised.' },
    opinion: { label: 'Draft the order', sentence: '{who} drafted the supervision order', notice: 'The supervision order is being written.' },
    sign: { label: 'Sign the order', sentence: '{who} signed the supervision order', notice: 'The supervision order is signed.' },
    seal: { label: 'Number the order', sentence: '{who} numbered and sealed the supervision order[ ({paper})]', notice: 'The supervision order has its number[ ({paper})].' },
    serve: { label: 'Serve the order', sentence: '{who} served the supervision order[ ({paper})]', notice: 'The supervision order has been served[ ({paper})].' },
    inspect: { label: 'Check', sentence: '{who} made a check ({mode})', notice: '{who} has made a check.' },
    caution: { sentence: '{who} cautioned and asked to correct it' },
    account: { label: 'Answer for it', sentence: '{who} passed it on to be answered for[ ({accountable})]', notice: 'It has been passed on to be answered for.' },
    recall: { sentence: 'What was supervised has been done; the supervision was recalled', notice: 'The supervision was recalled.' },
  },
} satisfies WordingOf<typeof supervision>;
