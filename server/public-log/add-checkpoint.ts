import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosign } from '#domain/ledger/cosignature.ts';
import { fromBase64, type PublicKey, type SigningKey, signatureLine, writeNote } from '#domain/ledger/note.ts';
import { emptyRoot, sameHash, type TreeHash } from '#domain/ledger/tree.ts';
import { type Head, verifyConsistency } from '#domain/ledger/tree-proofs.ts';

/** What a witness has: its key, the logs it watches, and the newest checkpoint of each that it signed. */
export interface WitnessState {
  readonly key: SigningKey;
  readonly logs: readonly PublicKey[];
  readonly latest: (origin: string) => Promise<Head | undefined>;
  /** On the disk before it returns. */
  readonly keep: (origin: string, message: string) => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

interface Asked {
  readonly old: number;
  readonly proof: readonly TreeHash[];
  readonly message: string;
  readonly checkpoint: SignedCheckpoint;
}

/** One request to a witness, in the order of refusals that C2SP tlog-witness gives. It signs nothing that does not hold all it signed before. */
export async function addCheckpoint(state: WitnessState, body: string, seconds: number): Promise<Answer> {
  const asked = parseAsked(body);
  if (asked === undefined) return { status: 400, text: 'not an add-checkpoint request\n' };
  const { checkpoint, old } = asked;
  const keys = state.logs.filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) return { status: 404, text: 'unknown log\n' };
  if (!keys.some((key) => openCheckpoint(asked.message, key))) return { status: 403, text: 'not signed by this log\n' };
  if (old > checkpoint.size) return { status: 400, text: 'the old size is larger than the new\n' };
  const latest = (await state.latest(checkpoint.origin)) ?? { size: 0, root: emptyRoot };
  const refused = refusal(asked, latest);
  if (refused !== undefined) return refused;
  const word = cosign(checkpoint.note.text, seconds, state.key);
  await state.keep(
    checkpoint.origin,
    writeNote({ ...checkpoint.note, signatures: [...checkpoint.note.signatures, word] }),
  );
  return { status: 200, text: `${signatureLine(word)}\n` };
}

function refusal({ old, proof, checkpoint }: Asked, latest: Head): Answer | undefined {
  const conflict = { status: 409, text: `${latest.size}\n`, type: 'text/x.tlog.size' };
  if (old !== latest.size) return conflict;
  if (old === checkpoint.size && !sameHash(latest.root, checkpoint.root)) return conflict;
  if (verifyConsistency(latest, checkpoint, proof)) return undefined;
  return { status: 422, text: 'the new checkpoint does not hold all of the old\n' };
}

/** `old N`, hashes, an empty line, the checkpoint. */
function parseAsked(body: string): Asked | undefined {
  const cut = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(0, cut)).split('\n');
  const [, size] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  const proof = lines.map(fromBase64);
  const message = body.slice(cut + 2);
  const checkpoint = parseCheckpoint(message);
  const sound = size !== undefined && proof.length <= 63 && proof.every((hash) => hash?.length === 32);
  return sound && checkpoint !== undefined
    ? { old: Number(size), proof: proof as TreeHash[], message, checkpoint }
    : undefined;
}
