import type { FaultCode } from '#domain/words/fault-code.ts';

/** What is wrong with one answer and how to put it right. */
export const faultsEn = {
  empty: 'this is still empty',
  'unknown-field': 'this is not asked here; please leave it out',
  'not-text': 'it holds characters we cannot read; please type it again',
  blank: 'there are only spaces; please write something',
  'too-long': 'it is too long[ (at most {max} characters)]; please shorten it',
  'not-an-option': 'please choose one of the options given',
  'unknown-category': 'there is no such category; please choose from the list',
  'not-a-place': 'please write a village, group, street or house number',
  'unknown-place': 'there is no such place code; choose from the list or describe the place in words',
  'half-a-position': 'give both longitude and latitude, or neither',
  'not-a-position': 'that is not a position; please mark it on the map again',
  'not-a-person': 'only a name, a phone number and an address are asked',
  'not-a-phone': 'that is not a phone number; please write digits only, such as 13800000000',
  'not-a-date': 'please write the date like 2026-11-20',
  'not-ticked': 'please read it and then tick the box',
  'not-a-number-of-a-matter': 'please copy the number from the slip',
  'not-a-whole-number': 'please give a whole number',
  'out-of-range': 'the number is outside the range[: from {min} to {max}]',
  'not-photos': 'the photos did not arrive or there are too many[ (at most {max})]; please add them again',
  'unknown-unit': 'there is no such unit; please choose from the list',
  'wrong-kind-of-unit': 'a unit of this kind cannot deal with it; please choose another',
  'not-a-list-of-units': 'name each unit once, and at most twenty',
  'not-a-post-there': 'that unit has no such post; please choose again',
  'not-a-table': 'the table is not filled in properly (at most 200 rows); please check it',
} satisfies Record<FaultCode, string>;
