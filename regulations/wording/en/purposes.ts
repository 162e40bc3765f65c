import type { PurposeWords } from '#domain/words/wording.ts';
import type { PersonalUseId } from '../../personal-uses.ts';
import type { PurposeId } from '../../purposes.ts';

export const purposesEn: Readonly<Record<PurposeId, PurposeWords>> = {
  contact: { label: 'To reach the person and check the facts', sentence: 'to reach the person and check the facts[ ({words})]' },
  visit: { label: 'To go there and deal with it', sentence: 'to go there and deal with it[ ({words})]' },
  'call-back': { label: 'To call back', sentence: 'to call back[ ({words})]' },
  identify: { label: 'To check that it is the person, at the counter or on the telephone', sentence: 'to check that it is the person[ ({words})]' },
  serve: { label: 'To serve a document', sentence: 'to serve a document[ ({words})]' },
  hear: { label: 'To invite to a hearing, mediation or reception', sentence: 'to invite to a hearing, mediation or reception[ ({words})]' },
  judge: { label: 'To establish the facts and give an opinion', sentence: 'to establish the facts and give an opinion[ ({words})]' },
  supervise: { label: 'To check under supervision', sentence: 'to check under supervision[ ({words})]' },
  rights: { label: 'To answer the person’s request about their own data', sentence: 'to answer the person’s request about their own data[ ({words})]' },
  other: { label: 'Something else (say what)', sentence: '{words}' },
  earlier: { label: 'To see a caller’s earlier matters, by their consent', sentence: 'by the caller’s consent in this call, to see what they said before[ ({words})]' },
  print: { label: 'To print a document', sentence: '{words}' },
  exchange: { label: 'To pass it to a partner system as prescribed', sentence: '{words}' },
  'machine-draft': { label: 'To have a machine draft a reply', sentence: 'to have a machine draft a reply; name, telephone, identity number and address were covered before anything was sent' },
  'machine-summary': { label: 'To have a machine sum it up', sentence: 'to have a machine sum the matter up; name, telephone, identity number and address were covered before anything was sent' },
};

/** What the system used what somebody left for, as they read it. */
export const personalUsesEn: Readonly<Record<PersonalUseId, string>> = {
  message: 'Your address or number was read to send you a message; nobody saw it',
  ring: 'When you called, the number was shown to the operator',
  difference: 'Where a partner system says otherwise, both sides were shown to the post in charge',
  reject: 'What a partner sent and could not be taken in was fetched by the post in charge, to be corrected',
  own: 'You looked yourself, with your slip',
  verify: 'The ledger was checked against what lies beside it; nobody saw it',
  rotate: 'It was sealed anew under another key; nobody saw it',
};
