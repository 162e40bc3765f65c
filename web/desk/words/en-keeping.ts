import type { keepingZh } from './zh-keeping.ts';

export const keepingEn: { readonly [K in keyof typeof keepingZh]: string } = {
  keeping: 'Keeping times',
  keepingLead:
    'What is past its time is erased every night. Here is what goes in the next {n} days; requests, unlawful collection and court decisions are carried out below by number. You see what there is, not what it says.',
  keepingSoon: 'Erased in the next {n} days',
  keepingNone: 'Nothing goes in these days',
  keepingNoneNote: 'It is listed here thirty days before.',
  keepingMore:
    'There are more than are listed: those that ended first come first. The system erases all of them in time all the same.',
  keepingNumber: 'Number',
  keepingKind: 'Matter',
  keepingWhat: 'What goes',
  keepingDay: 'On',
  keepingHeld: 'on hold until {day}',
  keepingFind: 'By number',
  keepingLook: 'See what there is',
  keepingGoes: 'May go: ',
  keepingStays: 'Stays: ',
  keepingNothing: 'nothing',
  keepingBasis: 'Ground',
  keepingScope: 'Of what',
  keepingAll: 'everything',
  keepingPerson: 'contact details and papers',
  keepingRecordings: 'recordings',
  keepingReason: 'Reason (a file number or where it came from, no names)',
  keepingErase: 'Erase for good',
  keepingErased: 'Erased; the ledger has an entry of it.',
  keepingUntil: 'Until',
  keepingHold: 'Put erasure off',
  keepingHeldDone: 'Noted: nothing is erased before that day.',
};
