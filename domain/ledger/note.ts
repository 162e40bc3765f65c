import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** What a key signs: a note itself, or as a witness a note with a time (C2SP signed-note, tlog-cosignature). */
export const signs = { note: 1, cosignature: 4 } as const;

export interface PublicKey {
  readonly name: string;
  /** Four bytes as eight hex digits. */
  readonly id: string;
  readonly kind: (typeof signs)[keyof typeof signs];
  /** 32 bytes, Ed25519. */
  readonly key: Uint8Array;
}

export interface SigningKey extends PublicKey {
  /** The secret: 32 bytes. */
  readonly seed: Uint8Array;
}

export interface Signature {
  readonly name: string;
  readonly id: string;
  /** What follows the key's id. */
  readonly bytes: Uint8Array;
}

/** A note taken apart. The text ends in a line break. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** Undefined when it is no note at all. Says nothing of whether a signature holds. */
export function parseNote(message: string): Note | undefined {
  const cut = message.lastIndexOf('\n\n');
  if (cut < 0 || !message.endsWith('\n') || !message.isWellFormed() || hasControls(message)) return undefined;
  const lines = message.slice(cut + 2, -1).split('\n');
  const signatures = lines.map(parseSignature);
  return signatures.every((one) => one !== undefined) ? { text: message.slice(0, cut + 1), signatures } : undefined;
}

const hasControls = (text: string): boolean => [...text].some((sign) => sign < ' ' && sign !== '\n');

export function parseSignature(line: string): Signature | undefined {
  const [, name = '', coded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(coded);
  if (!isName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
}

/** `— name base64`, without a line break. */
export const signatureLine = ({ name, id, bytes }: Signature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}`;

export const writeNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map((one) => `${signatureLine(one)}\n`).join('')}`;

export const signNote = (text: string, { name, id, seed }: SigningKey): Signature => ({
  ...{ name, id },
  bytes: signBytes(text, seed),
});

export const signBytes = (text: string, seed: Uint8Array): Uint8Array => sign(null, Buffer.from(text), privateOf(seed));

export const verifyBytes = (text: string, key: Uint8Array, bytes: Uint8Array): boolean =>
  bytes.length === 64 && verify(null, Buffer.from(text), publicOf(key), bytes);

/** Whether some signature is by this key, and every one that claims to be holds. */
export function isSignedBy({ text, signatures }: Note, { name, id, key }: PublicKey): boolean {
  const own = signatures.filter((one) => one.name === name && one.id === id);
  return own.length > 0 && own.every(({ bytes }) => verifyBytes(text, key, bytes));
}

/** `name+id+base64`, as it is published. */
export const writeVkey = ({ name, id, kind, key }: PublicKey): string =>
  `${name}+${id}+${Buffer.concat([Uint8Array.of(kind), key]).toString('base64')}`;

/** Undefined when it is none, or its id does not fit. */
export function parseVkey(vkey: string): PublicKey | undefined {
  const [, name = '', id = '', coded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(vkey) ?? [];
  const bytes = fromBase64(coded);
  const kind = Object.values(signs).find((one) => one === bytes?.[0]);
  if (!isName(name) || bytes?.length !== 33 || kind === undefined) return undefined;
  const key = bytes.subarray(1);
  return keyId(name, kind, key) === id ? { name, id, kind, key } : undefined;
}

/** The key of a name from its secret. */
export function signingKey(name: string, seed: Uint8Array, kind: PublicKey['kind'] = signs.note): SigningKey {
  const key = createPublicKey(privateOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { name, id: keyId(name, kind, key), kind, key, seed };
}

/** `PRIVATE+KEY+name+id+base64`, as the tools of this ecosystem keep it. */
export const writeSkey = ({ name, id, kind, seed }: SigningKey): string =>
  `PRIVATE+KEY+${name}+${id}+${Buffer.concat([Uint8Array.of(kind), seed]).toString('base64')}`;

export function parseSkey(skey: string): SigningKey | undefined {
  const [, name = '', id = '', coded = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(skey) ?? [];
  const bytes = fromBase64(coded);
  const kind = Object.values(signs).find((one) => one === bytes?.[0]);
  if (!isName(name) || bytes?.length !== 33 || kind === undefined) return undefined;
  const made = signingKey(name, bytes.subarray(1), kind);
  return made.id === id ? made : undefined;
}

const keyId = (name: string, kind: number, key: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(Uint8Array.of(kind)).update(key).digest('hex').slice(0, 8);

/** Without spaces of any alphabet, and without a plus. */
const isName = (name: string): boolean => name !== '' && !/[\s+\p{White_Space}]/u.test(name);

/** Standard base64 in its one spelling. */
export function fromBase64(coded: string): Buffer | undefined {
  const bytes = Buffer.from(coded, 'base64');
  return coded !== '' && bytes.toString('base64') === coded ? bytes : undefined;
}

// How an Ed25519 key is wrapped in DER: always the same bytes before it.
const privateOf = (seed: Uint8Array) =>
  createPrivateKey({ key: wrapped('302e020100300506032b657004220420', seed), format: 'der', type: 'pkcs8' });
const publicOf = (key: Uint8Array) =>
  createPublicKey({ key: wrapped('302a300506032b6570032100', key), format: 'der', type: 'spki' });
const wrapped = (before: string, key: Uint8Array): Buffer => Buffer.concat([Buffer.from(before, 'hex'), key]);
