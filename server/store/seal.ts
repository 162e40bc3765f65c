import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Json } from '#domain/ledger/canonical.ts';
import { firstId } from '../key-ring.ts';
import type { Keys } from '../keys.ts';

/** A field beside the ledger: open words with their salt, or both sealed together; `phone` recognises a number unread. */
export type Kept =
  | { readonly salt: string; readonly value: Json }
  | { readonly sealed: string; readonly phone?: string };

/**
 * A small thing sealed under the ring's current key (AES-256-GCM): `<key id>:<base64>`. It opens only in its own `place`, which names
 * what it is and whose (`call.phone/430199/17`): moved to another row it is as good as altered.
 */
export function sealUnder({ ring }: Keys, place: string, text: string): string {
  const { id, bytes } = ring.current();
  return `${id}:${seal(bytes, place, text)}`;
}

/** Throws when it was sealed for another place, altered, or its key is gone. What was sealed before there was a ring opens anywhere. */
export function openUnder({ ring }: Keys, place: string, sealed: string): string {
  const [id, text] = sealed.includes(':') ? (sealed.split(':', 2) as [string, string]) : [firstId, undefined];
  const key = ring.find(id);
  if (key === undefined) throw new Error(`Sealed under a key that is not in the key folder: ${id}`);
  return text === undefined ? textOf(openOld(key, sealed).value) : open(key, place, text);
}

/** Which key of the ring it is sealed under. */
export const keyIdOf = (sealed: string): string => (sealed.includes(':') ? (sealed.split(':', 1)[0] ?? '') : firstId);

/** Where a field of a matter belongs. */
export const fieldPlace = (region: string, matter: string, seq: number, field: string): string =>
  `content/${region}/${matter}/${seq}/${field}`;

/** Seals a personal field with its salt under the person's key: with the salt in hand a phone number is found by trying them all. */
export const sealField = (person: Buffer, place: string, salt: string, value: Json): { readonly sealed: string } => ({
  sealed: `${byPerson}${seal(person, place, JSON.stringify([salt, value]))}`,
});

/** Salt and value of a kept field. Throws when its person's key is gone (`person` undefined), or it was altered or moved. */
export function openField(
  { ring }: Keys,
  person: Buffer | undefined,
  place: string,
  kept: Kept,
): { salt: string; value: Json } {
  if (!('sealed' in kept)) return kept;
  if (!isByPerson(kept.sealed)) return openOld(ring.find(firstId) ?? never(), kept.sealed);
  if (person === undefined) throw new Error('The key of this person has been destroyed');
  const [salt, value] = JSON.parse(open(person, place, kept.sealed.slice(byPerson.length))) as [string, Json];
  return { salt, value };
}

/** Sealed under the key of its person; else before there were such keys. */
export const isByPerson = (sealed: string): boolean => sealed.startsWith(byPerson);

const byPerson = 'p:';

/** A nonce (12 bytes), the tag (16), the text; `place` is authenticated with it and kept nowhere. */
export function seal(key: Buffer, place: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function open(key: Buffer, place: string | undefined, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  // Base64 has bits at its end that say nothing: they are as they were written, or somebody was there.
  if (bytes.toString('base64') !== sealed) throw new Error('Not as it was sealed');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  if (place !== undefined) decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** As sealed before there was a ring: bound to no place. */
function openOld(key: Buffer, sealed: string): { salt: string; value: Json } {
  const [salt, value] = JSON.parse(open(key, undefined, sealed)) as [string, Json];
  return { salt, value };
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function never(): never {
  throw new Error('A ring has at least its first key');
}
