import { randomUUIDv7 } from 'node:crypto';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { open } from '#domain/matter/open.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor, World } from '#domain/matter/world.ts';
import type { Route } from '#domain/register/route.ts';
import type { Act } from '#domain/words/act.ts';
import type { Channel } from '#domain/words/channel.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from './house.ts';
import { proposeAtIntake } from './listen/models/propose.ts';
import { book } from './reception/book.ts';
import type { Repeat } from './store/append.ts';
import { type Item, itemOf } from './store/item.ts';
import { canBeTriedAgain } from './store/transaction.ts';

/** A resident's word as it comes in by any channel. */
export interface Intake {
  readonly procedure: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly channel: Channel;
  readonly actor: Actor;
  readonly key?: string | undefined;
  readonly bodyHash?: string;
  /** Known beforehand when another matter opens this one, or when photos are taken in with it. */
  readonly id?: string;
  readonly parent?: string;
  readonly seats?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
  /** A matter that is told of it, without saying of which. */
  readonly tells?: { readonly matter: string; readonly act: Act };
}

export interface Registered {
  readonly matter: Matter;
  readonly entry: Item['entry'];
  /** What the resident proves with that the matter is theirs. Kept nowhere: it follows from the server's key and the matter. */
  readonly code: string;
}

export type Intaken = { readonly done: Registered } | { readonly refused: Refusal } | { readonly repeat: Repeat };

/** The first act of a matter. Nothing is locked, a new matter is nobody else's yet, unless it takes a place that somebody else may want. */
export async function register(house: House, intake: Intake): Promise<Intaken> {
  try {
    return await registerOnce(house, intake);
  } catch (error) {
    // The key it was sealed under was retired while it waited: sealed and numbered anew, once.
    if (!canBeTriedAgain(error)) throw error;
    return registerOnce(house, intake);
  }
}

async function registerOnce(house: House, intake: Intake): Promise<Intaken> {
  const prepared = await prepare(house, intake);
  if ('refused' in prepared) return prepared;
  const stored = prepared.rule.books === undefined ? await house.append([prepared.item]) : await book(house, prepared);
  if ('refused' in stored) return stored;
  const [repeat] = stored;
  house.outbox.ring();
  return repeat === undefined ? { done: prepared } : { repeat };
}

/** An intake decided and sealed, ready to be stored with others in one call. */
export type Prepared = Registered & { readonly item: Item; readonly route: Route; readonly rule: Procedure };

export async function prepare(house: House, intake: Intake): Promise<Prepared | { readonly refused: Refusal }> {
  const now = house.now();
  const rule = house.rule(intake.procedure, now);
  if (rule === undefined) throw new Error(`No procedure ${intake.procedure} is in force`);
  const world: World = { ...(await house.world()), now };
  const id = intake.id ?? randomUUIDv7();
  const opening = { ...intake, id, region: house.region, number: await numberFor(house, now) };
  const draft = open(rule, world, opening);
  return isRefusal(draft)
    ? { refused: draft }
    : sealed({ house, world, rule, id, route: await proposedRoute(house, rule, draft, world) }, draft, intake);
}

interface Sealing {
  readonly house: House;
  readonly world: World;
  readonly rule: Procedure;
  readonly id: string;
  readonly route: Route;
}

function sealed({ house, world, rule, id, route }: Sealing, draft: Draft, intake: Intake): Prepared {
  const code = codeOf(house, id);
  const extras = { ...intake, codeHash: codeMark(house, id, code), proposed: route.unit };
  const { item, matter } = itemOf(house, world, rule, undefined, draft, extras);
  return { matter, entry: item.entry, code, item, route, rule };
}

/** What is proposed for a service request; petitions are routed by the petition office alone. */
function proposedRoute(house: House, rule: Procedure, draft: Draft, world: World): Route | Promise<Route> {
  if (rule.kind !== 'service') return {};
  const {
    subject = '',
    detail = '',
    place,
  } = draft.beside as { subject?: string; detail?: string; place?: { code?: string } };
  const category = typeof draft.data.category === 'string' ? draft.data.category : undefined;
  return proposeAtIntake(house, { subject, detail, place: place?.code, category, day: world.now.slice(0, 10) });
}

/** 261120-00042: the day and a running number, digits only, so that it can be said on the telephone. */
async function numberFor(house: House, now: string): Promise<string> {
  const day = now.slice(2, 10).replaceAll('-', '');
  return `${day}-${String(await house.next(`matter:${day}`)).padStart(5, '0')}`;
}

/** Eight digits, the same whenever they are asked for: a repeated request gets the same slip. */
export const codeOf = (house: House, id: string): string =>
  String(Number.parseInt(house.keys.mark('code', `${house.region}/${id}`).slice(0, 12), 16) % 1e8).padStart(8, '0');

export const codeMark = (house: House, id: string, code: string): string =>
  house.keys.mark('slip', `${house.region}/${id}/${code}`);
