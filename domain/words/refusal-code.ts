/** Why an act is refused. Each has its sentence in `regulations/wording/<lang>/refusals.ts`. */
export const refusalCodes = [
  'ended',
  'not-here',
  'not-yours',
  'missing',
  'invalid',
  'window',
  'cap',
  'waiting',
  'no-way',
  'no-holder',
  'not-due',
  'no-clock',
  'no-paper',
  'not-open-to',
  'same-person',
  'full',
  'tally',
  'kept',
  'held',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
