/** The offices (岗位职责) a post can carry. What each may see is in `regulations/roles.ts`. */
export const offices = [
  'station',
  'petition-office',
  'unit',
  'handler',
  'head',
  'superior',
  'supervisor',
  'caller',
  'field',
  'secretary',
  'auditor',
  'privacy',
  'admin',
] as const;

export type Office = (typeof offices)[number];

export const isOffice = (word: string): word is Office => (offices as readonly string[]).includes(word);
