import fc, { type Arbitrary } from 'fast-check';
import { anything, type Known } from './from-schema.ts';

/** What is sent as a body: bytes and what they claim to be. */
export interface Payload {
  readonly type: string;
  readonly text: string;
}

const json = (value: unknown): Payload => ({ type: 'application/json', text: JSON.stringify(value) ?? 'null' });

/** A sound body now and then, else one with something wrong: a part changed, missing or too many, or no JSON at all. */
export function spoilt(body: Arbitrary<unknown>, known: Known): Arbitrary<Payload> {
  const changed = fc
    .tuple(body, fc.nat(), anything(known), fc.constantFrom('put', 'drop', 'add'))
    .map(([value, at, wrong, how]) => json(change(value, at, wrong, how)));
  return fc.oneof(
    { arbitrary: body.map(json), weight: 6 },
    { arbitrary: changed, weight: 5 },
    { arbitrary: fc.constantFrom(...broken), weight: 1 },
  );
}

/** One part of it, `at` counting through, becomes `wrong`, goes, or comes in besides. */
function change(value: unknown, at: number, wrong: unknown, how: string): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  if (Array.isArray(value)) return how === 'drop' ? value.slice(1) : [...value, wrong];
  const names = Object.keys(value);
  const name = names[at % Math.max(1, names.length)] ?? 'x';
  const { [name]: part, ...rest } = value as Record<string, unknown>;
  if (how === 'drop') return rest;
  if (how === 'add') return { ...value, [String(wrong).slice(0, 50)]: wrong };
  return { ...rest, [name]: at % 3 === 0 ? change(part, at >> 2, wrong, how) : wrong };
}

const broken: readonly Payload[] = [
  { type: 'application/json', text: '' },
  { type: 'application/json', text: '{"procedure":' },
  { type: 'application/json', text: 'null' },
  { type: 'application/json', text: '"text"' },
  { type: 'application/json', text: '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}' },
  { type: 'application/json', text: '{"\\u005f_proto__":{"polluted":1},"form":{"__proto__":{"polluted":1}}}' },
  { type: 'application/json', text: '{"procedure":"service-request","form":{"subject":"\\ud800","detail":"\\u0000"}}' },
  { type: 'application/json', text: `${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}` },
  { type: 'application/json', text: `{"form":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}` },
  { type: 'application/json', text: '['.repeat(100_000) },
  { type: 'application/json', text: `{"a":${'9'.repeat(5000)}}` },
  { type: 'application/json', text: JSON.stringify({ procedure: '灯'.repeat(300_000) }) },
  { type: 'application/json; charset=utf-16', text: '{}' },
  { type: 'text/plain', text: 'words' },
  { type: 'application/xml', text: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { type: 'application/x-www-form-urlencoded', text: 'a[b][c]=1&a=2&a=3&__proto__[x]=1&%E0%A4%A=%&=&&' },
  { type: 'multipart/form-data', text: 'no boundary' },
  {
    type: 'multipart/form-data; boundary=x',
    text: '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--',
  },
  {
    type: 'multipart/form-data; boundary=x',
    text: '--x\r\ncontent-disposition: form-data; name="file"; filename="../../a"\r\n\r\n',
  },
  { type: ';;;', text: '{}' },
];
