import type { PoolClient } from 'pg';
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { isSignedBy, type PublicKey, writeVkey } from '#domain/ledger/note.ts';
import type { LogFinding } from '#domain/ledger/verify-log.ts';
import { headOf } from '../public-log/head.ts';
import type { Finding } from './finding.ts';
import type { KeptOutside } from './kept-outside.ts';
import { logFindings } from './log-findings.ts';

/** Whose word is taken: keys of the log as published outside, and witnesses who must all have signed. */
export interface Trusted {
  readonly keys: readonly PublicKey[];
  readonly witnesses: readonly PublicKey[];
}

const promise = 'unalterable';

/**
 * The ledger in this database against what was kept outside: whether each checkpoint is signed by a trusted key and by the
 * witnesses, whether the log that is here begins with exactly what it covers, and whether the log here is signed by the same key.
 */
export async function against(
  client: PoolClient,
  region: string,
  kept: KeptOutside,
  trusted: Trusted,
): Promise<readonly Finding[]> {
  const head = await headOf(client, region);
  const own = parseCheckpoint(head?.note ?? '');
  const signed = kept.checkpoints.filter((one) => isSigned(one, trusted.keys));
  const findings = [...signatureFindings(kept.checkpoints, trusted), ...headFindings(head?.note ?? '', trusted)];
  const checkpoints = own === undefined ? signed : [...signed, own];
  return [...findings, ...(await logFindings(client, region, { checkpoints, known: kept.known })).map(inWords)];
}

const isSigned = ({ origin, note }: SignedCheckpoint, keys: readonly PublicKey[]): boolean =>
  keys.some((key) => key.name === origin && isSignedBy(note, key));

function signatureFindings(checkpoints: readonly SignedCheckpoint[], { keys, witnesses }: Trusted): Finding[] {
  return checkpoints.flatMap((one): Finding[] => {
    if (!isSigned(one, keys)) return [{ promise, kind: 'checkpoint-not-signed', detail: `${one.origin} ${one.size}` }];
    return witnesses
      .filter((witness) => cosignedAt(one.note, witness) === undefined)
      .map(({ name }) => ({ promise, kind: 'not-witnessed', detail: `${one.size} ${name}` }));
  });
}

/** A log that was rebuilt under keys of its own agrees with itself, but not with the key that was published. */
function headFindings(note: string, { keys }: Trusted): Finding[] {
  if (keys.some((key) => openCheckpoint(note, key) !== undefined)) return [];
  return [{ promise, kind: 'log-signed-by-another-key', detail: keys.map(writeVkey).join(' ') }];
}

function inWords({ kind, index, matter, seq, from, to }: LogFinding): Finding {
  const place = index === undefined ? '' : `leaf ${index}`;
  const range = to === undefined ? '' : `leaves ${from} to ${to}`;
  return {
    ...{ promise, kind },
    ...(matter !== undefined && { matter }),
    ...(seq !== undefined && { seq }),
    ...((place || range) && { detail: place || range }),
  };
}
