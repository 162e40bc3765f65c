import type { receptionZh } from './zh-reception.ts';

export const receptionEn: Record<keyof typeof receptionZh, string> = {
  toReception: 'Reception days, by appointment',
  toReceptionNote: 'Which leader receives whom, when and where. Book a time and say it in person.',
  receptionTitle: 'Reception days',
  receptionLead:
    'Who receives residents, on which day and where, is published here beforehand. Book a time and you need not wait; you may also come without.',
  receptionNone: 'No reception days have been published yet.',
  receptionWho: 'Who receives',
  receptionWhere: 'Where',
  receptionHours: 'Hours',
  receptionTopics: 'Mostly about',
  receptionUnit: 'Receiving unit',
  receptionFree: 'times still free: {n}',
  receptionFull: 'fully booked; come without, or book another day',
  receptionBook: 'Book this day',
  receptionBookOne: 'Book this day: {date} {leader}',
  receptionPrint: 'Print this table',
  bookTitle: 'Book a time',
  bookTimes: 'Choose a time',
  bookTimesHint: 'One visitor or group for each time',
  bookSubmit: 'Book it',
  bookAfter:
    'You then get a slip with a number and a code: with it you see the confirmation, and can call it off. Bring it with you.',
  bookFullDay: 'This day is fully booked.',
  bookPast: 'This day has passed.',
  boxesTitle: 'Where report boxes hang',
  boxesLead:
    'Who does not want to say it in person can write it and put it in a box. Two people open it, count and register: no letter is lost.',
  boxEvery: 'emptied every {n} days at the latest',

  sameTitle: 'Is it the same thing?',
  sameSaid: 'What you said',
  sameLead:
    'Others have said something much like it. If place and matter are yours, press “count me in”: your words are handed in all the same, and once staff have looked, what is the same is dealt with together.',
  sameUnsure:
    'Not sure? Press “No” at the bottom: it is dealt with just as well. You never see who said it nor in which words.',
  sameCount: 'People who said so: {n}',
  sameFew: 'Others have said so',
  sameSince: 'since {date}',
  sameNow: 'Now: {step}',
  sameDue: 'this step by {date}',
  sameNoPlace: 'Place not said',
  sameYes: 'The same: count me in',
  sameNo: 'No, send mine',
  sameNote: 'Either way you get a slip of your own and are answered yourself.',
  sameExpired: 'Some time has passed: please look again whether it is the same.',
};
