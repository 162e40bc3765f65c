import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { sameText } from './same-text.ts';

/** What WeCom signs: token, time, nonce and the sealed text, sorted and joined. */
export const wecomSignature = (
  ...parts: readonly [token: string, time: string, nonce: string, sealed: string]
): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

export const isFromWecom = (token: string, given: Readonly<Record<string, string>>, sealed: string): boolean =>
  sameText(wecomSignature(token, given.timestamp ?? '', given.nonce ?? '', sealed), given.msg_signature ?? '');

/** The words of a sealed message. Undefined when it was sealed with another key or for another company. */
export function openWecom(aesKey: string, corp: string, sealed: string): string | undefined {
  try {
    const key = keyOf(aesKey);
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()]);
    const bytes = padded.subarray(16, padded.length - (padded.at(-1) ?? 0));
    const end = 4 + bytes.readUInt32BE(0);
    return bytes.toString('utf8', end) === corp ? bytes.toString('utf8', 4, end) : undefined;
  } catch {
    return undefined;
  }
}

/** Sixteen bytes of chance, the length, the words, whom they are for; filled up to blocks of 32. */
export function sealWecom(aesKey: string, corp: string, words: string): string {
  const key = keyOf(aesKey);
  const text = Buffer.from(words);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const whole = Buffer.concat([randomBytes(16), length, text, Buffer.from(corp)]);
  const fill = 32 - (whole.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.concat([whole, Buffer.alloc(fill, fill)])), cipher.final()]).toString(
    'base64',
  );
}

/** 43 characters of base64, without the last sign. */
const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');
