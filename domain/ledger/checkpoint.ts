import {
  fromBase64,
  isSignedBy,
  type Note,
  type PublicKey,
  parseNote,
  type SigningKey,
  signNote,
  writeNote,
} from './note.ts';
import type { Head } from './tree-proofs.ts';

/** The state of a log at one size, signed or not (C2SP tlog-checkpoint). */
export interface Checkpoint extends Head {
  /** Which log it is: a name, not necessarily an address. */
  readonly origin: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
}

const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** The checkpoint as a note; with two keys, as while one follows the other, both sign. */
export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SigningKey[]): string {
  const text = checkpointText(checkpoint);
  return writeNote({ text, signatures: keys.map((key) => signNote(text, key)) });
}

/** Undefined when it is no checkpoint. Whose it is must be asked of `openCheckpoint`. */
export function parseCheckpoint(message: string): SignedCheckpoint | undefined {
  const note = parseNote(message);
  if (note === undefined) return undefined;
  const [origin = '', count = '', coded = '', ...more] = note.text.slice(0, -1).split('\n');
  const root = fromBase64(coded);
  const size = Number(count);
  const sound = origin !== '' && /^(0|[1-9]\d*)$/.test(count) && Number.isSafeInteger(size) && root?.length === 32;
  return sound && more.every((line) => line !== '') ? { origin, size, root, note } : undefined;
}

/** The checkpoint when this log's key has signed it; undefined when it has not, or it is another log's. */
export function openCheckpoint(message: string, key: PublicKey): SignedCheckpoint | undefined {
  const checkpoint = parseCheckpoint(message);
  return checkpoint?.origin === key.name && isSignedBy(checkpoint.note, key) ? checkpoint : undefined;
}
