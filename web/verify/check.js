import { base64Of, bytesOf, fromBase64 } from './bytes.js';
import { growsFrom, includes, leafOf } from './merkle.js';
import { hashInLeaf, isEntryOf, readReceipt, wrongFields } from './receipt.js';
import { isSignedBy, readHead, readKey } from './signed-note.js';

/**
 * Everything that can be checked with what is given, one after the other: `{about, holds, gaps}` for each, `gaps` to fill its
 * sentence with. `receipt`: what somebody holds; `key`: of the log, from outside; `other`: another checkpoint, from a notice
 * board, a gazette, a witness; `growth`: what `/api/log/consistency` answers; `scanned`: what the slip's QR code says.
 */
export async function check(given) {
  const receipt = readReceipt(given.receipt);
  const key = await readKey(given.key);
  const head = readHead(receipt?.proof.checkpoint ?? given.receipt);
  if (head === undefined) return [failed('receipt')];
  if (key === undefined) return [failed('key')];
  const own = receipt === undefined ? [] : await ofReceipt(receipt, head, given.scanned);
  const signed = await signature(head, key, 'signature');
  const other = given.other.trim() === '' ? [] : await ofOther(head, given, key);
  return [...own, signed, ...other];
}

const step = (about, holds, gaps = {}) => ({ about, holds, gaps });
const failed = (about, gaps = {}) => step(about, false, gaps);

async function ofReceipt(receipt, head, scanned) {
  const { entry, fields, proof } = receipt;
  const steps = [];
  if (entry !== undefined) {
    const wrong = await wrongFields(receipt);
    const n = Object.keys(fields).length;
    steps.push(
      step('words', wrong.length === 0, {
        n,
        wrong: wrong.join(', '),
        sealed: Object.keys(entry.commitments).length - n,
      }),
    );
    steps.push(step('entry', await isEntryOf(entry, proof.leaf)));
  }
  if (scanned.trim() !== '') steps.push(step('scanned', isScanned(scanned, proof.leaf)));
  const leaf = await leafOf(bytesOf(proof.leaf));
  const holds = await includes(leaf, proof.index, head.size, proof.path, head.root);
  return [...steps, step('inclusion', holds, { n: proof.index + 1, size: head.size })];
}

/** The slip's QR code ends in the entry's hash; a hash typed or pasted whole is as good. */
function isScanned(scanned, leaf) {
  const hash = hashInLeaf(leaf) ?? '';
  const bytes = Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const coded = base64Of(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const words = scanned.replace(/\s/g, '');
  return words.endsWith(`#e=${coded}`) || (words.length >= 16 && hash.startsWith(words.toLowerCase()));
}

async function signature(head, key, about) {
  try {
    return step(about, await isSignedBy(head, key), { name: key.name, size: head.size });
  } catch {
    return failed('no-ed25519');
  }
}

async function ofOther(head, given, key) {
  const other = readHead(given.other);
  if (other === undefined) return [failed('other')];
  const signed = await signature(other, key, 'other-signature');
  const [old, now] = other.size < head.size ? [other, head] : [head, other];
  const gaps = { old: old.size, now: now.size };
  if (old.size !== now.size && given.growth.trim() === '') return [signed, failed('growth-needed', gaps)];
  return [signed, step('growth', await growsFrom(old, now, pathIn(given.growth)), gaps)];
}

/** The hashes in what the site answered. */
function pathIn(growth) {
  const [path = ''] = growth.split('"checkpoint"');
  return (path.match(/[A-Za-z0-9+/]{43}=/g) ?? []).map(fromBase64).filter((hash) => hash !== undefined);
}
