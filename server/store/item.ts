import { randomBytes } from 'node:crypto';
import type { Json } from '#domain/ledger/canonical.ts';
import { genesis, seal } from '#domain/ledger/chain.ts';
import { commit } from '#domain/ledger/commitment.ts';
import { apply } from '#domain/matter/apply.ts';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';
import { matterRow, type MatterRow, type RowBefore } from './matter-row.ts';
import { type Kept, sealField } from './seal.ts';

/** One act as `append` stores it: the matter's row after it, its entry, what lies beside, and one line for the outbox. */
export interface Item {
  readonly region: string;
  readonly key?: string;
  readonly bodyHash?: string;
  readonly matter: MatterRow;
  readonly entry: { region: string; matter: string; seq: number; at: string; act: string; body: unknown; prev: string; hash: string };
  readonly fields?: Readonly<Record<string, Kept>>;
  readonly outbox: readonly { id: string; region: string; task: string; payload: unknown; at: string }[];
}

export interface Extras {
  readonly key?: string | undefined;
  readonly bodyHash?: string;
  /** Keyed hash of the slip's code: intake only. */
  readonly codeHash?: string;
  /** The unit the dispatch catalogue proposes: intake only. */
  readonly proposed?: string | undefined;
  /** Imported in bulk: found by search, told to nobody. */
  readonly quiet?: boolean;
}

/** Turns a draft into the item to store, and the matter it leaves behind. */
export function itemOf(house: House, world: World, rule: Procedure, before: RowBefore | undefined, draft: Draft, extras: Extras): { item: Item; matter: Matter } {
  const standing = before?.matter ?? (draft.set as Matter);
  const { region, id } = standing;
  const kept = keep(house, rule, draft);
  const prev = before?.matter.head ?? genesis(region, id);
  const seq = (before?.matter.last ?? 0) + 1;
  const at = world.now;
  const { act, by, data } = draft;
  const version = { procedure: standing.procedure, version: standing.version };
  const body = { format: 1, alg: 'sha-256', region, matter: id, seq, prev, at, act, by, rule: version, data, commitments: kept.commitments, set: draft.set as unknown as Json } as const;
  const sealed = seal(body as never);
  const matter = apply(before?.matter, { act, seq, set: draft.set, hash: sealed.hash });
  const entry = { region, matter: id, seq, at, act, body, prev, hash: sealed.hash };
  const quiet = extras.quiet === true;
  const line = { id: crypto.randomUUID(), region, task: quiet ? 'index' : 'after-act', payload: { matter: id, seq, effects: draft.effects }, at };
  const outbox = quiet && kept.fields === undefined ? [] : [line];
  const row = matterRow(rule, world, before, matter, draft, extras);
  return { item: { region, ...keyOf(extras), matter: row, entry, ...(kept.fields && { fields: kept.fields }), outbox }, matter };
}

const keyOf = ({ key, bodyHash }: Extras) => (key === undefined ? {} : { key, bodyHash: bodyHash ?? '' });

/** Salts and commits to every field beside the ledger; personal ones are sealed. */
function keep(house: House, rule: Procedure, draft: Draft): { commitments: Record<string, string>; fields?: Record<string, Kept> } {
  const names = Object.keys(draft.beside);
  const commitments: Record<string, string> = {};
  const fields: Record<string, Kept> = {};
  const salts = randomBytes(16 * names.length).toString('hex');
  names.forEach((name, i) => {
    const salt = salts.slice(i * 32, i * 32 + 32);
    const value = draft.beside[name] as Json;
    commitments[name] = commit(salt, name, value);
    fields[name] = rule.fields[name]?.mark === 'personal' ? sealField(house.keys.seal, salt, value) : { salt, value };
  });
  return names.length === 0 ? { commitments } : { commitments, fields };
}
