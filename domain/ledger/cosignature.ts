import { type Note, type PublicKey, type Signature, type SigningKey, signBytes, verifyBytes } from './note.ts';

/** A witness's word: at `seconds` since 1970 this was the largest tree of this log it knew (C2SP tlog-cosignature). */
export function cosign(text: string, seconds: number, { name, id, seed }: SigningKey): Signature {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  return { name, id, bytes: Buffer.concat([time, signBytes(cosigned(text, BigInt(seconds)), seed)]) };
}

/** When this witness saw it, in seconds since 1970; undefined when no signature of its holds. */
export function cosignedAt({ text, signatures }: Note, { name, id, key }: PublicKey): number | undefined {
  const own = signatures.filter((one) => one.name === name && one.id === id && one.bytes.length === 72);
  const times = own.map(({ bytes }) => {
    const seconds = Buffer.from(bytes).readBigUInt64BE();
    return verifyBytes(cosigned(text, seconds), key, bytes.subarray(8)) ? Number(seconds) : undefined;
  });
  return times.findLast((seconds) => seconds !== undefined);
}

const cosigned = (text: string, seconds: bigint): string => `cosignature/v1\ntime ${seconds}\n${text}`;
