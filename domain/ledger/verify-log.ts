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

/** Leaf hashes known from elsewhere, by index: tiles or proofs that somebody kept. */
export type KnownLeaves = Pick<ReadonlyMap<number, TreeHash>, 'get' | 'size'>;

export interface StoredLog {
  readonly region: string;
  readonly entries: Iterable<LoggedEntry>;
  readonly leaves: Iterable<Leaf>;
  /** Checkpoints whose signatures have been checked. */
  readonly checkpoints: readonly Head[];
  readonly known?: KnownLeaves;
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
export function verifyLog({ entries, leaves, waiting = new Set(), ...outside }: StoredLog): LogFinding[] {
  const held = new Map([...entries].map((entry) => [placeOf(entry), entry]));
  const logged = new Set<string>();
  const walk = walkLog(outside);
  const found: LogFinding[] = [];
  for (const leaf of leaves) {
    const place = placeOf(leaf);
    if (logged.has(place)) found.push({ kind: 'logged-twice', ...named(leaf) });
    logged.add(place);
    found.push(...walk.leaf(leaf, held.get(place)));
  }
  for (const [place, { matter, seq }] of held)
    if (!logged.has(place) && !waiting.has(place)) found.push({ kind: 'not-logged', matter, seq });
  return [...found, ...walk.end()];
}

/** The same, leaf by leaf in their order: for a ledger that is too long to be held at once. */
export function walkLog({ region, checkpoints, known }: Pick<StoredLog, 'region' | 'checkpoints' | 'known'>) {
  const roots = rootsAt(checkpoints);
  roots.look();
  let next = 0;
  return {
    /** What is wrong with the next leaf; `entry`: the one it names, as it lies there now, undefined when it is gone. */
    leaf: (leaf: Leaf, entry: Pick<LoggedEntry, 'hash'> | undefined): LogFinding[] => {
      const hash = leafHash(leafText(region, leaf.alg, leaf.hash));
      const seen = known?.get(leaf.index);
      const found: LogFinding[] = leaf.index === next ? [] : [{ kind: 'leaf-missing', index: next }];
      next = leaf.index + 1;
      roots.add(hash);
      const fault = faultOf(leaf, entry);
      if (fault !== undefined) found.push({ kind: fault, ...named(leaf) });
      if (seen !== undefined && !sameHash(seen, hash)) found.push({ kind: 'leaf-replaced', ...named(leaf) });
      return found;
    },
    /** What no leaf shows: checkpoints that the log does not hash to, or does not reach. */
    end: (): LogFinding[] => roots.findings(),
  };
}

const placeOf = ({ matter, seq }: LoggedEntry | Leaf): string => `${matter}/${seq}`;

const named = ({ index, matter, seq }: Leaf) => ({ index, matter, seq });

function faultOf(leaf: Leaf, entry: Pick<LoggedEntry, 'hash'> | undefined): LogFindingKind | undefined {
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
