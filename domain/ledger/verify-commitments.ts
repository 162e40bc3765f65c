import type { Json } from './canonical.ts';
import { commit } from './commitment.ts';
import type { Finding, FindingKind } from './finding.ts';
import { isAlgorithm } from './hash.ts';
import { placeIn, recordIn } from './reading.ts';

/** The fields that lie beside one entry, already unsealed. */
export interface Content {
  readonly seq: number;
  readonly fields: { readonly [field: string]: { readonly salt: string; readonly value: Json } };
}

export interface Committed {
  readonly region: string;
  readonly matter: string;
  readonly bodies: readonly unknown[];
  readonly contents: readonly Content[];
}

/** Everything beside one matter's entries that is not as committed: altered, missing without a later tombstone, left over. */
export function verifyCommitments({ region, matter, bodies, contents }: Committed): Finding[] {
  const erased = erasedBy(bodies);
  const beside = new Map(contents.map(({ seq, fields }) => [seq, fields]));
  const findings: Finding[] = [];
  for (const body of bodies.map(recordIn)) {
    const seq = placeIn(body.seq);
    const fields = beside.get(seq) ?? {};
    beside.delete(seq);
    const commitments = recordIn(body.commitments);
    for (const field of new Set([...Object.keys(commitments), ...Object.keys(fields)])) {
      const kind = judge(body.alg, field, commitments[field], fields[field], erased.has(`${seq}/${field}`));
      if (kind !== undefined) findings.push({ region, matter, seq, field, kind });
    }
  }
  return [...findings, ...[...beside.keys()].map((seq): Finding => ({ region, matter, seq, kind: 'orphan' }))];
}

/** `seq/field` of everything that a later tombstone names: an entry of act `erase`, its data `erased: [{ seq, fields }]`. */
function erasedBy(bodies: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  for (const body of bodies.map(recordIn)) {
    if (body.act !== 'erase') continue;
    for (const { seq, fields } of listIn(recordIn(body.data).erased).map(recordIn)) {
      if (placeIn(seq) >= placeIn(body.seq)) continue;
      for (const field of listIn(fields)) names.add(`${placeIn(seq)}/${String(field)}`);
    }
  }
  return names;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function judge(
  alg: unknown,
  field: string,
  commitment: unknown,
  content: Content['fields'][string] | undefined,
  erased: boolean,
): FindingKind | undefined {
  if (content === undefined) return erased ? undefined : 'commitment';
  if (commitment === undefined) return 'orphan';
  if (erased) return 'not-erased';
  return holds(alg, field, commitment, content) ? undefined : 'commitment';
}

function holds(alg: unknown, field: string, commitment: unknown, { salt, value }: Content['fields'][string]): boolean {
  try {
    return isAlgorithm(alg) && commit(salt, field, value, alg) === commitment;
  } catch {
    return false;
  }
}
