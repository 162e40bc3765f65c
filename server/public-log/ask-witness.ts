import type { Pool } from 'pg';
import { parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { parseSignature, type Signature } from '#domain/ledger/note.ts';
import { consistencyRanges } from '#domain/ledger/tree-proofs.ts';
import type { Witness } from './log-settings.ts';
import { proofHashes } from './read-tiles.ts';

/** What a witness said: its signature, or why it gave none. `size`: the largest it has signed, as far as it is known. */
export type Word =
  | { readonly signature: Signature; readonly size: number }
  | { readonly failed: string; readonly size: number };

/** How long a witness may take, milliseconds. */
const patience = 10_000;

interface Question {
  readonly db: Pool;
  readonly region: string;
  readonly message: string;
  readonly checkpoint: SignedCheckpoint;
  readonly witness: Witness;
}

/** Asks one witness to sign a checkpoint, proving that it grew from the one of `known` leaves that it signed last (C2SP tlog-witness). */
export async function askWitness(
  db: Pool,
  region: string,
  message: string,
  witness: Witness,
  known: number,
): Promise<Word> {
  const checkpoint = parseCheckpoint(message);
  if (checkpoint === undefined) return { failed: 'no-checkpoint', size: known };
  const question = { db, region, message, checkpoint, witness };
  const first = await ask(question, known);
  // It remembers another size than we: its own word counts, and it is asked once more from there.
  return 'failed' in first && first.failed === 'conflict' && first.size <= checkpoint.size
    ? await ask(question, first.size)
    : first;
}

async function ask({ db, region, message, checkpoint, witness }: Question, old: number): Promise<Word> {
  if (old > checkpoint.size) return { failed: 'behind', size: old };
  const proof = await proofHashes(db, region, checkpoint.size, consistencyRanges(old, checkpoint.size));
  const lines = [`old ${old}`, ...proof.map((hash) => Buffer.from(hash).toString('base64'))];
  const answer = await post(`${witness.url}/add-checkpoint`, `${lines.join('\n')}\n\n${message}`);
  if (typeof answer === 'string') return { failed: answer, size: old };
  if (answer.status === 409) return conflict(answer, old);
  if (answer.status !== 200) return { failed: String(answer.status), size: old };
  const signature = answer.text
    .trimEnd()
    .split('\n')
    .map(parseSignature)
    .find((one) => isItsWord(one, checkpoint, witness));
  return signature === undefined ? { failed: 'not-its-signature', size: old } : { signature, size: checkpoint.size };
}

/** The size it gives; the same size again means another root: the log has split, and asking again helps nothing. */
function conflict({ text }: { text: string }, old: number): Word {
  const size = /^(0|[1-9]\d{0,15})\n?$/.test(text) ? Number(text) : old;
  return { failed: size === old ? 'inconsistent' : 'conflict', size };
}

const isItsWord = (one: Signature | undefined, { note }: SignedCheckpoint, { key }: Witness): boolean =>
  one !== undefined && cosignedAt({ text: note.text, signatures: [one] }, key) !== undefined;

/** A short word when nobody answers: error texts may hold addresses of the inside. */
async function post(url: string, body: string): Promise<{ status: number; text: string } | string> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url, { method: 'POST', body, redirect: 'error', signal });
    return { status: response.status, text: (await response.text()).slice(0, 10_000) };
  } catch {
    return 'no-answer';
  }
}
