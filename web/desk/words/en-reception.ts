import type { ReceptionWord } from './zh-reception.ts';

export const receptionEn = {
  boxNumber: 'Number of the emptying',
  boxNumberNote: 'The emptying this letter was counted in. What accuses an official is registered as an accusation.',
  patrolReport: 'Report from patrol',
  reception: 'Reception',
  receptionLead:
    'Published reception days and who has booked. One press confirms; open it to write down what is said, read it back, and let it go on from there.',
  receptionDaysNone: 'No reception days ahead',
  receptionDaysNoneNote: 'Enter who, when and where in the register of reception days, and residents can book.',
  receptionNobody: 'Nobody has booked yet',
  receptionFreeTimes: '{n} times free',
  receptionConfirm: 'Confirm',
  receptionMeet: 'Open',
} satisfies Record<ReceptionWord, string>;
