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
import { type MatterRow, matterRow, type RowBefore } from './matter-row.ts';
import { newPersonKey, type PersonKey, type PersonKeyRow } from './person-key.ts';
import { markOfPerson } from './phone-mark.ts';
import { fieldPlace, type Kept, sealField } from './seal.ts';

/** One act as `append` stores it: the matter's row after it, its entry, what lies beside, and one line for the outbox. */
export interface Item {
  readonly region: string;
  readonly key?: string;
  readonly bodyHash?: string;
  readonly matter: MatterRow;
  readonly entry: {
    region: string;
    matter: string;
    seq: number;
    at: string;
    act: string;
    body: unknown;
    prev: string;
    hash: string;
  };
  readonly fields?: Readonly<Record<string, Kept>>;
  /** The key of the matter's person, where this act is the first to seal something under it. */
  readonly person?: PersonKeyRow;
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
  /** The key of the matter's person, where a later act seals something: see `sealsPerson`. */
  readonly person?: PersonKey;
}

/** Turns a draft into the item to store, and the matter it leaves behind. */
export function itemOf(
  house: House,
  world: World,
  rule: Procedure,
  before: RowBefore | undefined,
  draft: Draft,
  extras: Extras,
): { item: Item; matter: Matter } {
  const { region, id } = before?.matter ?? (draft.set as Matter);
  const seq = (before?.matter.last ?? 0) + 1;
  const person = extras.person ?? personOf(house, world, rule, before, draft);
  const kept = keep(house, rule, draft, { region, id, seq, person });
  const body = bodyOf(world, before, draft, kept.commitments);
  const { hash } = seal(body as never);
  const { at, act, prev } = body;
  const matter = apply(before?.matter, { act, seq, set: draft.set, hash });
  const entry = { region, matter: id, seq, at, act, body, prev, hash };
  const row = matterRow(rule, world, before, matter, draft, extras);
  const fields = kept.fields && { fields: kept.fields };
  const fresh = person?.row && { person: person.row };
  const reached = before !== undefined && row.units.length > before.row.units.length;
  const outbox = outboxOf(entry, { ...draft, reached }, extras.quiet === true);
  return { item: { region, ...keyOf(extras), matter: row, entry, ...fields, ...fresh, outbox }, matter };
}

function bodyOf(world: World, before: RowBefore | undefined, draft: Draft, commitments: Record<string, string>) {
  const { region, id, procedure, version } = before?.matter ?? (draft.set as Matter);
  const seq = (before?.matter.last ?? 0) + 1;
  const prev = before?.matter.head ?? genesis(region, id);
  const { act, by, erased } = draft;
  const data = erased === undefined ? draft.data : { ...draft.data, erased: erased as unknown as Json };
  const place = { format: 1, alg: 'sha-256', region, matter: id, seq, prev, at: world.now } as const;
  return { ...place, act, by, rule: { procedure, version }, data, commitments, set: draft.set as unknown as Json };
}

/** `reached`: another unit sees the matter from now on. */
interface Follows extends Pick<Draft, 'effects'> {
  readonly reached: boolean;
}

/** What follows from an entry, to be done soon after it. Of a quiet one nobody is told; who brings it in has it indexed. */
function outboxOf({ region, matter, seq, at }: Item['entry'], follows: Follows, quiet: boolean): Item['outbox'] {
  const { effects, reached } = follows;
  if (quiet && effects.length === 0) return [];
  const payload = { matter, seq, effects, ...(reached && { reached }) };
  return [{ id: crypto.randomUUID(), region, task: 'after-act', payload, at }];
}

const keyOf = ({ key, bodyHash }: Extras) => (key === undefined ? {} : { key, bodyHash: bodyHash ?? '' });

/** Whether an act says something personal, so that the key of the matter's person is needed before it is stored. */
export const sealsPerson = (rule: Procedure, draft: Draft): boolean =>
  Object.keys(draft.beside).some((name) => rule.fields[name]?.mark === 'personal');

/** Made with the matter; nobody's key is made who says nothing of themselves. */
function personOf(
  house: House,
  world: World,
  rule: Procedure,
  before: RowBefore | undefined,
  draft: Draft,
): PersonKey | undefined {
  if (!sealsPerson(rule, draft)) return undefined;
  if (before !== undefined) throw new Error(`${draft.act} seals something personal: the key of its person is needed`);
  const { region, id } = draft.set as Matter;
  return newPersonKey(house.keys, region, id, world.now);
}

interface Place {
  readonly region: string;
  readonly id: string;
  readonly seq: number;
  readonly person: PersonKey | undefined;
}

/** Salts and commits to every field beside the ledger; personal ones are sealed. */
function keep(
  house: House,
  rule: Procedure,
  draft: Draft,
  { region, id, seq, person }: Place,
): { commitments: Record<string, string>; fields?: Record<string, Kept> } {
  const names = Object.keys(draft.beside);
  const commitments: Record<string, string> = {};
  const fields: Record<string, Kept> = {};
  const salts = randomBytes(16 * names.length).toString('hex');
  names.forEach((name, i) => {
    const salt = salts.slice(i * 32, i * 32 + 32);
    const value = draft.beside[name] as Json;
    commitments[name] = commit(salt, name, value);
    fields[name] =
      person !== undefined && rule.fields[name]?.mark === 'personal'
        ? {
            ...sealField(person.key, fieldPlace(region, id, seq, name), salt, value),
            ...markOfPerson(house, rule, value),
          }
        : { salt, value };
  });
  return names.length === 0 ? { commitments } : { commitments, fields };
}
