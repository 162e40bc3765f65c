import type { FastifyInstance } from 'fastify';
import type { House } from '#server/house.ts';
import { partingOf as firstParting } from '../every-route.ts';
import type { Asking, Twins } from './twins.ts';

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
  const watched = watch(house);
  try {
    const { statusCode, headers, payload } = await inject(app, asking);
    const known = Object.entries(headers).filter(([name]) => name !== 'date' && !name.startsWith('x-request'));
    const told = Object.fromEntries(known.map(([name, value]) => [name, without(String(value), asking)]));
    return { status: statusCode, headers: told, text: without(payload, asking), ...watched.seen() };
  } finally {
    watched.leave();
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

/** Everything the house does meanwhile, its own work too: whoever compares asks again before they call it a difference. */
function watch({ db, keys }: House) {
  const [query, mark] = [db.query, keys.mark];
  const work = { statements: [] as string[], marks: 0 };
  Object.assign(db, {
    query: (...given: unknown[]) => {
      work.statements.push(textOf(given[0]));
      return Reflect.apply(query, db, given);
    },
  });
  Object.assign(keys, {
    mark: (purpose: string, text: string) => {
      work.marks++;
      return mark(purpose, text);
    },
  });
  const leave = () => {
    Object.assign(db, { query });
    Object.assign(keys, { mark });
  };
  return { seen: () => work, leave };
}

/** Whether the two sides can be told apart every time they are asked: what the house does by itself differs from time to time, a tell-tale always. */
export async function partingOf(app: FastifyInstance, house: House, { there, not }: Twins): Promise<string> {
  let parting = '';
  for (let i = 0; i < 20; i++) {
    const sides = [await askTwin(app, house, there), await askTwin(app, house, not)].map((told) =>
      JSON.stringify(told),
    );
    if (sides[0] === sides[1]) return '';
    parting = firstParting(sides[0] ?? '', sides[1] ?? '');
  }
  return parting;
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : (given as { text: string }).text);
