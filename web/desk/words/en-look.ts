import type { lookZh } from './zh-look.ts';

/** Looking at what is personal. */
export const lookEn: Readonly<Record<keyof typeof lookZh, string>> = {
  look: 'Look, on the record',
  lookWhy: 'Why do you need it? This look is entered in the ledger: who, when and why.',
  lookPurpose: 'Purpose of the look',
  lookPurposeExample: 'For example: call back to find the street lamp',
  lookConfirm: 'Record the purpose and look',
  lookNoPurpose: 'Choose the purpose; for something else, say what.',
  looked: 'Entered in the ledger. It is masked again when you leave this page.',
  lookWords: 'More, if there is more to say',
  lookPurposeChoose: 'Choose a purpose',
  lookSees: 'You will see: {parts}. The rest stays masked.',
  lookSeesParts: 'Your office sees parts, such as 王* or 138****1234: enough to recognise somebody.',
  partName: 'name',
  partPhone: 'telephone',
  partEmail: 'e-mail',
  partAddress: 'address',
  partWords: 'other personal data',
};
