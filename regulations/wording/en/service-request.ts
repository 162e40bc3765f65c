import type { WordingOf } from '#domain/words/wording.ts';
import type { serviceRequest } from '../../procedures/service-request.ts';

export const serviceRequestEn = {
  title: 'Service request (12345)',
  summary: 'Say what is wrong: someone takes it on, there is a date, you get an answer, and you say whether it is solved.',
  steps: {
    received: { label: 'To be sent on', duty: 'send it to a unit or answer it', now: '{holder} is finding out who should deal with it and will send it on by {due}.' },
    'with-unit': { label: 'With a unit', duty: 'accept it or dispute the dispatch', now: '{holder} has it and must say by {due} whether it takes it on.' },
    disputed: { label: 'Dispatch disputed', duty: 'decide who deals with it', now: '{holder} is deciding who deals with it, by {due}. You need not do anything.' },
    handling: { label: 'Being dealt with', duty: 'deal with it and answer', now: '{holder} is dealing with it and will answer you by {due}.' },
    answered: {
      label: 'Answered: your word', duty: 'say whether it is solved',
      now: 'Please read the answer and tell us by {due} whether it is solved. If you say nothing the matter is closed then, but not counted as solved or as your satisfaction.',
    },
    'with-superior': { label: 'With the superior', duty: 'see to it and answer', now: 'It is now with the next level up, {holder}, which will answer you by {due}.' },
    'answered-last': {
      label: 'Superior answered: your word', duty: 'say whether it is solved',
      now: 'This is the answer of the next level up. Please tell us by {due} whether it is solved. If it is not, you can still petition, ask for reconsideration or arbitration, or go to court.',
    },
    joined: { label: 'Joined with another', duty: 'answer it together with the main matter', now: 'They are dealt with together, and you get an answer by {due}.' },
  },
  ends: {
    closed: { label: 'Closed', now: 'This matter is closed. If it goes wrong again, tell us at any time.' },
    concluded: {
      label: 'Concluded, unresolved',
      now: 'This is as far as it goes here; it is counted as not solved. You can still petition, ask for reconsideration or arbitration, or go to court.',
    },
    diverted: { label: 'Sent another way', now: 'It ends here. You have been told in writing where to go and how.' },
    withdrawn: { label: 'Withdrawn', now: 'We have stopped, as you asked. You can raise it again at any time.' },
  },
  holders: {
    resident: 'the resident', clock: 'the clock', follow: 'what follows from another matter', station: 'the receiving unit', unit: 'the handling unit', handler: 'the handler',
    head: 'the head of the handling unit', superior: 'the superior of the handling unit', supervisor: 'the supervision office',
    field: 'a grid worker', 'common superior': 'the common superior',
  },
  fields: {
    subject: { label: 'What is it about', hint: 'One sentence, such as: street lamp out in group 3, Dongtou Village' },
    detail: { label: 'Tell us more', hint: 'When, where, what happened, and what you hope for' },
    place: { label: 'Where', hint: 'Village, group, crossing or house number; leave it empty if you are not sure' },
    category: { label: 'What kind', hint: 'Leave it empty if you are not sure and we will sort it' },
    photos: { label: 'Photos', hint: 'Up to six; none is fine' },
    contact: { label: 'How to reach you', hint: 'Name and phone, seen only by those dealing with it; you may leave it empty' },
    external: { label: 'Earlier number', hint: 'The number it already has elsewhere, copied exactly' },
    happened: { label: 'Date reported', hint: 'The day it was first reported' },
    origin: { label: 'Earlier record', hint: 'What else the earlier system kept, as it was: times, counts, classes' },
    unit: { label: 'Handling unit', hint: 'Choose one by its duties' },
    ground: {
      label: 'Ground of the dispute', hint: 'Choose one',
      options: { 'not-our-remit': 'not within our duties', 'not-our-place': 'not in our area', 'several-units': 'concerns several units', 'wrong-category': 'wrong category' },
    },
    reason: { label: 'Reason', hint: 'The facts, and what it rests on' },
    road: {
      label: 'Which road', hint: 'Where the resident is told to go',
      options: {
        petition: 'petition', litigation: 'court', reconsideration: 'administrative reconsideration',
        arbitration: 'arbitration', discipline: 'report to the discipline commission', emergency: 'emergency services (110, 119, 120)',
      },
    },
    handler: { label: 'Handler', hint: 'A post in your unit' },
    departments: { label: 'Units to call in', hint: 'You may choose several' },
    days: { label: 'Working days more', hint: 'Not above the limit in all' },
    reply: { label: 'Answer', hint: 'What was done, what came of it, and why not where nothing could be done' },
    words: { label: 'Anything you want to say', hint: 'What was good, what was not' },
    rating: { label: 'Your rating', hint: 'Five is best, one is worst' },
    order: { label: 'Supervision order', hint: 'What is to be done and when to report' },
    main: { label: 'Number of the main matter', hint: 'The one registered first' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: {
      label: 'Send', sentence: '[{self} raised the matter][{by} took it down for a resident][, number {number}]',
      notice: 'We have noted what you told us[, number {number}]. With the number and the code you can see at any time how far it is.',
    },
    answer: { notice: '[{by} has answered you.]' },
    accept: { sentence: '{who} accepted it', notice: '{who} has taken on your matter.' },
    extend: { sentence: '{who} approved an extension of {days} working days', notice: '{who} needs {days} more working days; its head has approved[, until {due}][, because: {reason}].' },
  },
} satisfies WordingOf<typeof serviceRequest>;
