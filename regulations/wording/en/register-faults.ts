import type { FaultCode } from '#domain/words/row-fault.ts';

/** `{column}` is the column's name, `{value}` what was written. Each says what to do next. */
export const registerFaultsEn: Record<FaultCode, string> = {
  missing: '“{column}” is empty: fill it in.',
  'none-of': 'Fill in at least one of “{value}”.',
  'unknown-column': 'There is no column “{column}”: remove it or use a column of the table.',
  'not-text': '“{column}” is not text: use plain text.',
  'too-long': '“{column}” is too long: shorten it.',
  'not-a-code': '“{value}” in “{column}” is not written as a key should be: follow the sample table.',
  'not-an-option': '“{column}” has no option “{value}”: choose one of its options.',
  'not-a-number': '“{value}” in “{column}” is not a number.',
  'out-of-range': '“{value}” in “{column}” is out of range.',
  'not-a-date': '“{value}” in “{column}” is not a date: write it as 2026-01-31.',
  'not-a-phone': '“{value}” in “{column}” is not a telephone number.',
  'not-a-position': '“{value}” in “{column}” is not a position: write latitude,longitude such as 28.2000,112.9000.',
  'not-yes-or-no': '“{column}” wants yes or no.',
  'not-a-list': '“{column}” wants a list of words, separated by semicolons.',
  'too-many': 'There are too many in “{column}”: use fewer.',
  'unknown-ref': '“{value}” in “{column}” is in no register: enter it there first, or correct it.',
  'not-unique': 'Another row already has “{value}” in “{column}”.',
  twice: 'The key “{value}” stands twice in this table: keep one row.',
  'own-superior': 'Going up by “{column}” leads back to “{value}” itself: correct the superior.',
  'holds-matters': '“{value}” still has open matters: it cannot be removed, nor its “{column}” changed. Hand them over first.',
  'in-use': '“{value}” is still used by another register and cannot be removed. Change those rows first.',
  'not-together': '{value} Give other posts and try again.',
  'key-fixed': 'A key cannot be changed. Add another row, then remove this one.',
};
