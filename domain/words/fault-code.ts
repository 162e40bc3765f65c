/** What can be wrong with one answer on a form. Each has its sentence in `regulations/wording/<lang>/faults.ts`. */
export const faultCodes = [
  'empty',
  'unknown-field',
  'not-text',
  'blank',
  'too-long',
  'not-an-option',
  'unknown-category',
  'not-a-place',
  'unknown-place',
  'half-a-position',
  'not-a-position',
  'not-a-person',
  'not-a-phone',
  'not-a-date',
  'not-ticked',
  'not-a-number-of-a-matter',
  'not-a-whole-number',
  'out-of-range',
  'not-photos',
  'unknown-unit',
  'wrong-kind-of-unit',
  'not-a-list-of-units',
  'not-a-post-there',
  'not-a-table',
] as const;

export type FaultCode = (typeof faultCodes)[number];
