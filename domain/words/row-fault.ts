/** What can be wrong with a cell or a row. Each has its sentence in `regulations/wording/<lang>/register-faults.ts`. */
export const faults = [
  'missing',
  'none-of',
  'unknown-column',
  'not-text',
  'too-long',
  'not-a-code',
  'not-an-option',
  'not-a-number',
  'out-of-range',
  'not-a-date',
  'not-a-phone',
  'not-a-position',
  'not-yes-or-no',
  'not-a-list',
  'too-many',
  'unknown-ref',
  'not-unique',
  'twice',
  'own-superior',
  'holds-matters',
  'in-use',
  'key-fixed',
  'not-together',
  'unfit',
  'not-local',
  'begun',
  'ends-before',
  'too-many-days',
] as const;

export type FaultCode = (typeof faults)[number];

/** One fault: in which column, what, and the value (or limit) the sentence needs. */
export interface RowFault {
  readonly column: string;
  readonly problem: FaultCode;
  readonly value: string;
}

export const isFaulty = <R>(answer: R | readonly RowFault[]): answer is readonly RowFault[] => Array.isArray(answer);
