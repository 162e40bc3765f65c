import type { privacyPageZh } from './zh-privacy.ts';

export const privacyPageEn: { readonly [K in keyof typeof privacyPageZh]: string } = {
  toPrivacy: 'What is kept of you',
  privacyTitle: 'What is kept of you here',
  privacyLead:
    'What is kept, why, how long and who may see it: all of it is on this page. What is not here is not kept.',
  privacyAskHead: 'To see, correct or erase your own',
  privacyAsk:
    'With number and code from your slip, open your matter and press “my information”: who looked, what is kept, a copy, corrections, erasure, consents. Slip lost? Call 12345; it is done once you have shown who you are.',
  privacyWhoHead: 'Who may open your name and telephone number',
  privacyWho:
    'They are sealed. Only those on duty in the matter can open them, for a stated purpose: {offices}. Each time is an entry, and you see who and why. No other office can. An accused unit never sees an accusation.',
  privacyWhat: 'What',
  privacyWhy: 'Why',
  privacyLong: 'How long',
  privacySooner: 'Sooner?',
  privacyMonths: '{n} months after the end',
  privacyMonthsOutside: '{n} months',
  privacyYears: '{n} years after the end',
  privacyInternal: 'Papers between offices (joint work, supervision, bulletins)',
  privacyInternalNote: 'They may hold words copied from your matter; when those are erased, the copies go with them.',
  privacyOutside: 'Outside any one matter',
  privacyStays: 'What is left after erasure',
  privacyStaysNote:
    'The record of what was done (which day, which post, which act) and a fingerprint that tells nothing stay, so that anybody can show that the matter was handled. Neither holds your name, your number or your words. Bytes left in the database’s files go when the administrator scrubs them; back-ups are destroyed as they rotate.',
  privacyLocal: 'Times marked † are set locally; no law sets them.',

  mineLink: 'My information: who looked, what is kept, correct, erase',
  mineTitle: 'My information',
  mineLead: 'What this matter keeps of you, who looked at it, and what you can do.',
  mineLooks: 'Who looked at my name and number, and why',
  mineNoLooks: 'Nobody has opened them.',
  mineUses: 'Used by the system itself',
  mineUse: '{day}: {what} ({n} times)',
  mineKept: 'What is kept',
  mineNone: 'Nothing any more: your words and contact details have been erased.',
  mineUntil: 'until {day}',
  mineConsents: 'What I agreed to',
  mineNoConsents: 'Nothing is kept here by consent.',
  mineConsentOn: 'Agreed on {day}: ',
  mineTakeBack: 'Take the consent back and erase: {what}',
  mineTakenBack: 'Taken back and erased.',
  mineErased: 'Already erased',
  mineErasedOne: '{day}: {what} ({why})',
  mineData: 'Download my information',
  mineDataNote:
    'One archive: what you said, pictures and recordings, the answers, who looked. Yours only, nobody else’s.',
  mineAsk: 'Correct, erase, explain',
  mineAskNote: 'The personal-information officer answers within 15 working days; you get another slip.',
  mineApart:
    'Only the body that handles such a matter may see it. For corrections or erasure please ask it in person; no other office learns of it.',
  mineComplain: 'If something is wrong',
  mineComplainNote:
    'You can complain to the county cyberspace administration or go to court (Personal Information Protection Law, arts. 50 and 65).',
  askPrivacyTitle: 'About my information I would like …',
  askPrivacyGoes: 'What can be erased now',
  askPrivacyStaysHead: 'What cannot be erased now, and why',
  askPrivacyStay: '{what}: {why}, under {law}',
  askPrivacyNothing: '(nothing)',
  askPrivacySubmit: 'Ask',
  askPrivacyAfter: 'You get another slip with its own number and code.',
  askPrivacySubject: 'Request about personal information: {ask}',
};
