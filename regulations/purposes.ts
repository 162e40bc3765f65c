import type { Office } from '#domain/words/office.ts';
import { type PersonPart, type Purpose, personParts } from '#domain/words/purpose.ts';
import { house, local, personal, petitions } from './laws.ts';

const all = personParts;
const duty = ['station', 'petition-office', 'unit', 'handler', 'head', 'superior', 'supervisor', 'caller', 'field'] as const satisfies readonly Office[];
const reach = ['name', 'phone', 'email'] as const satisfies readonly PersonPart[];

/**
 * Why personal data may be opened: a closed list, and what of a person each purpose needs (个人信息保护法 art. 6: no more than that).
 * Which office sees it in the clear and which in part is in `roles.ts`. Every look names one and is an entry of the ledger.
 */
export const purposes = {
  contact:     { by: ['station', 'petition-office', 'unit', 'handler', 'head', 'superior', 'caller', 'field'], shows: reach, law: personal('13(3)') },
  visit:       { by: ['station', 'unit', 'handler', 'head', 'field'], shows: ['name', 'phone', 'address'], law: personal('13(3)') },
  'call-back': { by: ['station', 'caller', 'petition-office'], shows: ['name', 'phone'], law: local(14) },
  identify:    { by: ['station', 'petition-office', 'unit', 'handler', 'caller', 'field'], shows: ['name'], law: personal(6) },
  serve:       { by: ['petition-office', 'unit', 'handler', 'head', 'superior'], shows: ['name', 'phone', 'email', 'address'], law: petitions(34) },
  hear:        { by: ['petition-office', 'unit', 'handler', 'head', 'superior'], shows: ['name', 'phone', 'email', 'address'], law: personal('13(3)') },
  judge:       { by: ['petition-office', 'unit', 'handler', 'head', 'superior'], shows: all, law: personal(34) },
  supervise:   { by: ['superior', 'supervisor'], shows: ['name', 'phone'], law: petitions(40) },
  rights:      { by: ['station', 'petition-office', 'unit', 'handler', 'head', 'privacy'], shows: all, law: personal(50) },
  other:       { by: duty, shows: all, words: 'needed', law: personal(6) },
  earlier:     { by: [], shows: [], law: house('§ 7') },
  print:       { by: [], shows: all, words: 'needed', law: personal('13(3)') },
  exchange:    { by: [], shows: ['name', 'phone'], words: 'needed', law: petitions(21) },
  // Nothing is shown: the look stands for words that leave the house, with the person covered.
  'machine-draft':   { by: [], shows: [], law: personal(6) },
  'machine-summary': { by: [], shows: [], law: personal(6) },
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeId = keyof typeof purposes;

/** A purpose by its name. What is no name is somebody's own words. */
export const purposeOf = (id: string): Purpose | undefined => (Object.hasOwn(purposes, id) ? purposes[id as PurposeId] : undefined);
