import serialize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value under RFC 8785, whose UTF-8 bytes are hashed.
 * Throws TypeError on anything that would not come back from the database as it went in; the serialiser alone would
 * drop `undefined` in silence, and a reader of the row would compute another hash.
 */
export function canonical(value: unknown): string {
  check(value, '');
  return serialize(value) ?? refuse('', 'nothing');
}

function check(value: unknown, key: string): void {
  if (typeof value === 'string') checkText(value, key);
  else if (typeof value === 'number') checkNumber(value, key);
  else if (Array.isArray(value)) checkList(value, key);
  else if (typeof value === 'object' && value !== null) checkRecord(value, key);
  else if (value !== null && typeof value !== 'boolean') refuse(key, typeof value);
}

function checkRecord(record: object, key: string): void {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) refuse(key, 'not plain data');
  for (const [name, part] of Object.entries(record)) {
    checkText(name, name);
    check(part, name);
  }
}

// By index, because a hole in a list must be met and refused.
function checkList(list: readonly unknown[], key: string): void {
  for (let i = 0; i < list.length; i++) check(list[i], key);
}

function checkText(text: string, key: string): void {
  if (!text.isWellFormed()) refuse(key, 'half a surrogate pair');
  if (text.includes('\u0000')) refuse(key, 'the character U+0000, which jsonb cannot hold');
}

// 2^53 and 2^53 + 1 read as the same number: an edit from one to the other would go unseen.
function checkNumber(number: number, key: string): void {
  if (!Number.isFinite(number)) refuse(key, `${number}`);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) refuse(key, 'an integer beyond 2^53');
}

function refuse(key: string, what: string): never {
  throw new TypeError(`Cannot be written to the ledger${key === '' ? '' : ` at "${key}"`}: ${what}`);
}
