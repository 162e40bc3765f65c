import { bytesOf, fromBase64, hexOf, sha256 } from './bytes.js';

/** From a receipt (JSON: words with their salts, the entry, the proof) or a C2SP tlog-proof alone; undefined when it is neither. */
export function readReceipt(words) {
  if (!words.trimStart().startsWith('{')) return fromProof(words);
  try {
    const { proof, fields = {}, ...rest } = JSON.parse(words);
    const read = readProof(String(proof));
    return read && { ...rest, fields, proof: read };
  } catch {
    return undefined;
  }
}

function fromProof(words) {
  const proof = readProof(words);
  return proof && { fields: {}, proof };
}

function readProof(words) {
  const text = words.replace(/\r/g, '').trimStart();
  const cut = text.indexOf('\n\n');
  const [first, extra = '', place = '', ...hashes] = text.slice(0, Math.max(0, cut)).split('\n');
  const leaf = extra.startsWith('extra ') ? fromBase64(extra.slice(6)) : undefined;
  const [, index] = /^index (0|[1-9]\d{0,15})$/.exec(place) ?? [];
  const path = hashes.map(fromBase64).filter((hash) => hash !== undefined);
  if (first !== 'c2sp.org/tlog-proof@v1' || leaf === undefined || index === undefined) return undefined;
  if (path.length !== hashes.length) return undefined;
  return { leaf: new TextDecoder().decode(leaf), index: Number(index), path, checkpoint: text.slice(cut + 2) };
}

/** The hash that the leaf is made of; undefined for a leaf of another make. */
export const hashInLeaf = (leaf) => /^huiyin:1:\d{6}:(?:sha-256|sm3):([0-9a-f]{64})$/.exec(leaf)?.[1];

/** Whether the entry in the receipt is the one that the leaf was made of. */
export const isEntryOf = async (entry, leaf) => hexOf(await sha256(bytesOf(canonical(entry)))) === hashInLeaf(leaf);

/** The fields whose words are not those the entry was sealed with. */
export async function wrongFields({ entry, fields }) {
  const checks = Object.entries(fields).map(async ([name, { salt, value }]) => {
    const sum = hexOf(await sha256(bytesOf(canonical([salt, name, value]))));
    return sum === entry?.commitments[name] ? undefined : name;
  });
  return (await Promise.all(checks)).filter((name) => name !== undefined);
}

/** The one text of a value under RFC 8785. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
