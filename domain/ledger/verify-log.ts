import { growingTree } from './growing-tree.ts';
import type { Algorithm } from './hash.ts';
import { leafText } from './leaf.ts';
import { leafHash, sameHash, type TreeHash } from './tree.ts';
import type { Head } from './tree-proofs.ts';

/** An entry as it lies in the ledger now: `hash` is computed from its body, undefined when it has none. */
export interface LoggedEntry {
  readonly matter: string;
  readonly seq: number;
  readonly hash: string | undefined;
}

/** A row of the log, in the order of `index`. */
export interface Leaf {
  readonly index: number;
  readonly matter: string;
  readonly seq: number;
  readonly alg: Algorithm;
  readonly hash: string;
}

export interface StoredLog {
  readonly region: string;
  readonly entries: Iterable<LoggedEntry>;
  readonly leaves: Iterable<Leaf>;
  /** Checkpoints whose signatures have been checked. */
  readonly checkpoints: readonly Head[];
  /** Leaf hashes known from elsewhere, by index: tiles or proofs that somebody kept. */
  readonly known?: ReadonlyMap<number, TreeHash>;
  /** Entries that are not yet to be in the log, as `matter/seq`. */
  readonly waiting?: ReadonlySet<string>;
}

export type LogFindingKind =
  /** The entry of a leaf says something else now. */
  | 'edited-since-logged'
  /** The entry of a leaf is gone. */
  | 'removed-since-logged'
  /** An entry has no leaf. */
  | 'not-logged'
  /** An entry has two leaves. */
  | 'logged-twice'
  /** A leaf is gone. */
  | 'leaf-missing'
  /** A leaf is not the one that was seen from outside. */
  | 'leaf-replaced'
  /** The log is shorter than the checkpoint. */
  | 'log-cut'
  /** The log does not hash to the checkpoint: something among leaves `from` up to `to` was changed. */
  | 'log-rewritten';

export interface LogFinding {
  readonly kind: LogFindingKind;
  readonly index?: number;
  readonly matter?: string;
  readonly seq?: number;
  readonly from?: number;
  readonly to?: number;
}

/** Everything in which ledger, log and checkpoints disagree; empty when they do not. Never throws. */
export function verifyLog({
  region,
  entries,
  leaves,
  checkpoints,
  known,
  waiting = new Set(),
}: StoredLog): LogFinding[] {
  const found: LogFinding[] = [];
  const held = new Map([...entries].map((entry) => [placeOf(entry), entry]));
  const logged = new Set<string>();
  const roots = rootsAt(checkpoints);
  roots.look();
  let next = 0;
  for (const leaf of leaves) {
    if (leaf.index !== next) found.push({ kind: 'leaf-missing', index: next });
    next = leaf.index + 1;
    const place = placeOf(leaf);
    if (logged.has(place)) found.push({ kind: 'logged-twice', ...named(leaf) });
    logged.add(place);
    const fault = faultOf(leaf, held.get(place));
    if (fault !== undefined) found.push({ kind: fault, ...named(leaf) });
    const hash = leafHash(leafText(region, leaf.alg, leaf.hash));
    const seen = known?.get(leaf.index);
    if (seen !== undefined && !sameHash(seen, hash)) found.push({ kind: 'leaf-replaced', ...named(leaf) });
    roots.add(hash);
  }
  for (const [place, { matter, seq }] of held)
    if (!logged.has(place) && !waiting.has(place)) found.push({ kind: 'not-logged', matter, seq });
  return [...found, ...roots.findings()];
}

const placeOf = ({ matter, seq }: LoggedEntry | Leaf): string => `${matter}/${seq}`;

const named = ({ index, matter, seq }: Leaf) => ({ index, matter, seq });

function faultOf(leaf: Leaf, entry: LoggedEntry | undefined): LogFindingKind | undefined {
  if (entry === undefined) return 'removed-since-logged';
  return entry.hash === leaf.hash ? undefined : 'edited-since-logged';
}

/** Compares the growing log with each checkpoint as it comes to its size. */
function rootsAt(checkpoints: readonly Head[]) {
  const left = checkpoints.toSorted((a, b) => a.size - b.size);
  const tree = growingTree();
  const found: LogFinding[] = [];
  let good = 0;
  const look = () => {
    while (left[0]?.size === tree.size()) {
      const [checkpoint] = left.splice(0, 1);
      if (sameHash(checkpoint?.root, tree.root())) good = tree.size();
      else found.push({ kind: 'log-rewritten', from: good, to: tree.size() });
    }
  };
  const add = (leaf: TreeHash) => {
    tree.add(leaf);
    look();
  };
  const findings = (): LogFinding[] => [
    ...found,
    ...left.map(({ size }): LogFinding => ({ kind: 'log-cut', from: tree.size(), to: size })),
  ];
  return { add, look, findings };
}
