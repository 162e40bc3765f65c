import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import type { House } from '#server/house.ts';
import type { Asking } from './twins.ts';

/** Everything of an answer that somebody outside can hold against another, and the work it took. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The statements sent to the database, in their order. */
  readonly statements: readonly string[];
  /** Keyed hashes made. */
  readonly marks: number;
}

let asked = 0;

/** Asks once, from an address of its own, and looks on while it is answered. */
export async function askTwin(app: FastifyInstance, house: House, asking: Asking): Promise<Told> {
  const work = { statements: [], marks: 0 };
  const leave = watch(house);
  try {
    const { statusCode, headers, payload } = await watched.run(work, () => inject(app, asking));
    const known = Object.entries(headers).filter(([name]) => name !== 'date' && !name.startsWith('x-request'));
    const told = Object.fromEntries(known.map(([name, value]) => [name, without(String(value), asking)]));
    return { status: statusCode, headers: told, text: without(payload, asking), ...work };
  } finally {
    leave();
  }
}

export const inject = (app: FastifyInstance, { method, url, token, body }: Asking) =>
  app.inject({
    ...{ method, url, remoteAddress: `10.9.${(asked >> 8) & 255}.${asked++ & 255}` },
    headers: { 'sec-fetch-site': 'same-origin', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { payload: body }),
  });

/** What was asked for comes back in pages and addresses; nothing else may differ but moments and fresh secrets. */
const without = (text: string, { said = [] }: Asking): string =>
  said
    .reduce((rest, one) => rest.replaceAll(one, '…'), text)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.+]+/g, 'MOMENT')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f-]+/g, 'FRESH');

/** What belongs to the request asked just now: the house works at other things meanwhile. */
const watched = new AsyncLocalStorage<{ statements: string[]; marks: number }>();

function watch({ db, keys }: House): () => void {
  const [query, mark] = [db.query, keys.mark];
  Object.assign(db, {
    query: (...given: unknown[]) => {
      watched.getStore()?.statements.push(textOf(given[0]));
      return Reflect.apply(query, db, given);
    },
  });
  Object.assign(keys, {
    mark: (purpose: string, text: string) => {
      const work = watched.getStore();
      if (work !== undefined) work.marks++;
      return mark(purpose, text);
    },
  });
  return () => {
    Object.assign(db, { query });
    Object.assign(keys, { mark });
  };
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : (given as { text: string }).text);
