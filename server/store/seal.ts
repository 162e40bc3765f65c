import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Json } from '#domain/ledger/canonical.ts';

/** A field beside the ledger: open words with their salt, or both sealed together; `phone` recognises a number unread. */
export type Kept =
  | { readonly salt: string; readonly value: Json }
  | { readonly sealed: string; readonly phone?: string };

/** Seals a personal field with its salt (AES-256-GCM): with the salt in hand a phone number is found by trying them all. */
export function sealField(key: Buffer, salt: string, value: Json): Kept {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const text = Buffer.concat([cipher.update(JSON.stringify([salt, value]), 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64') };
}

/** Salt and value of a kept field. Throws when it was sealed with another key or altered. */
export function openField(key: Buffer, kept: Kept): { salt: string; value: Json } {
  if (!('sealed' in kept)) return kept;
  const bytes = Buffer.from(kept.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  const [salt, value] = JSON.parse(text) as [string, Json];
  return { salt, value };
}
