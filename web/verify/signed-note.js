import { bytesOf, fromBase64, hexOf, sha256 } from './bytes.js';

/** `name+id+base64`: the key of a log, or undefined when it is none or was copied wrongly. */
export async function readKey(words) {
  const [, name = '', id = '', coded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(words.trim()) ?? [];
  const bytes = fromBase64(coded);
  if (bytes?.length !== 33 || bytes[0] !== 1) return undefined;
  const sum = hexOf(await sha256(bytesOf(`${name}\n`), bytes));
  return sum.slice(0, 8) === id ? { name, id, key: bytes.slice(1) } : undefined;
}

/** A checkpoint, also when lines before or after it were copied with it; undefined when there is none. */
export function readHead(words) {
  const lines = words.replace(/\r/g, '').split('\n');
  const at = lines.findIndex((line, i) => isHead(line, lines[i + 1], lines[i + 2]));
  if (at < 0) return undefined;
  const text = `${lines.slice(at, at + 3).join('\n')}\n`;
  const signatures = lines.slice(at + 3).flatMap((line) => {
    const [, name = '', coded = ''] = /^— (\S+) (\S+)$/.exec(line.trimEnd()) ?? [];
    const bytes = fromBase64(coded);
    return bytes === undefined ? [] : [{ name, id: hexOf(bytes.slice(0, 4)), bytes: bytes.slice(4) }];
  });
  const root = fromBase64(lines[at + 2] ?? '');
  return root === undefined
    ? undefined
    : { origin: lines[at] ?? '', size: Number(lines[at + 1]), root, text, signatures };
}

const isHead = (origin, size = '', root = '') =>
  origin !== '' && /^(0|[1-9]\d{0,15})$/.test(size) && fromBase64(root)?.length === 32;

/** Whether the log whose key this is has signed it. Throws when this browser has no Ed25519. */
export async function isSignedBy(head, { name, id, key }) {
  const own = head.signatures.filter((one) => one.name === name && one.id === id);
  if (own.length === 0 || head.origin !== name) return false;
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  const checks = own.map(({ bytes }) => crypto.subtle.verify('Ed25519', imported, bytes, bytesOf(head.text)));
  return (await Promise.all(checks)).every(Boolean);
}
