import type { phoneZh } from './zh-phone.ts';

export const phoneEn = {
  phoneLink: 'The slip is lost: find it by telephone',
  followLost: 'Lost the slip? Call {phone} and say what it was and on which day; they will find the number.',
  phoneTitle: 'Find it by telephone',
  phoneLead:
    'Enter the mobile number you left. We send a code by text message. Only requests of the last year are found; petitions and accusations open by their slip alone.',
  phoneNumber: 'Mobile number',
  phoneNumberFault: 'Enter the eleven digits of a mobile number.',
  phoneSend: 'Send a code',
  phoneMany: 'A code was asked for too often. Come back in an hour, or call the hotline.',
  phoneSent:
    'If this number was left with us, the message is on its way and lasts ten minutes. If nothing comes, it was most likely not left; call the office that took it down.',
  phoneCode: 'The eight digits of the message',
  phoneEnter: 'Show',
  phoneWrong: 'The code is not right or has expired. Look at the message again; after five tries ask for a new one.',
  phoneAgain: 'Ask for a new code',
  phoneListTitle: 'What you have reported',
  phoneListLead: 'Open one to see how it stands, to judge it or to add something. Close the page when you are done.',
  phoneListNone: 'There is no request of the last year with this number.',
  phoneListOver: 'So that nobody else sees them, the code is asked for again after half an hour.',
  phoneOpen: 'said on {day}, number {number}',
} as const satisfies Record<keyof typeof phoneZh, string>;
