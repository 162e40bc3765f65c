import { parseCheckpoint } from './checkpoint.ts';
import { fromBase64 } from './note.ts';
import type { TreeHash } from './tree.ts';

/** That a leaf is in a log, to be checked by anybody without asking anybody (C2SP tlog-proof). */
export interface TlogProof {
  /** Not covered by the proof; here the leaf's text. */
  readonly extra?: string;
  readonly index: number;
  readonly path: readonly TreeHash[];
  /** The signed note, as the log gave it out. */
  readonly checkpoint: string;
}

const title = 'c2sp.org/tlog-proof@v1';

export function writeProof({ extra, index, path, checkpoint }: TlogProof): string {
  const beside = extra === undefined ? [] : [`extra ${Buffer.from(extra).toString('base64')}`];
  const hashes = path.map((hash) => Buffer.from(hash).toString('base64'));
  return `${[title, ...beside, `index ${index}`, ...hashes].join('\n')}\n\n${checkpoint}`;
}

/** Undefined when it is none. */
export function parseProof(text: string): TlogProof | undefined {
  const cut = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(0, cut)).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()?.slice(6) ?? '')?.toString() : undefined;
  const [, place] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  const path = lines.map(fromBase64);
  const checkpoint = text.slice(cut + 2);
  if (first !== title || place === undefined || parseCheckpoint(checkpoint) === undefined) return undefined;
  if (!path.every((hash) => hash?.length === 32)) return undefined;
  return { ...(extra !== undefined && { extra }), index: Number(place), path: path as TreeHash[], checkpoint };
}
