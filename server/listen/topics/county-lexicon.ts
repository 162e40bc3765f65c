import { setImmediate as breathe } from 'node:timers/promises';
import { type Lexicon, lexiconOf } from '#domain/topics/lexicon.ts';
import type { Pieces } from '#domain/topics/pieces.ts';
import type { Profile } from '#domain/topics/profile.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { piecesIn } from './pieces-in.ts';
import { serviceRequests } from './service-requests.ts';
import { voicesOf } from './voices-of.ts';

/** Of the newest so many it is taken what is common in this county. */
const newest = 2000;
/** Where few have spoken yet, nothing is called common that only a few of these would hold. */
const least = 300;

interface Held {
  readonly lexicon: Promise<Lexicon>;
  heard: number;
}

/** In memory only: how often who says what is stored nowhere. */
const held = new WeakMap<House, Held>();

/**
 * How many of the county's newest service requests hold each piece; looked at anew once half as many have been heard again. Looking
 * takes seconds: meanwhile the one before serves, so that only the first who asks waits.
 */
export async function countyLexicon(house: House, heard: number): Promise<Lexicon> {
  const known = held.get(house);
  if (known === undefined) {
    const first = { lexicon: lookAnew(house), heard: 0 };
    held.set(house, first);
    first.lexicon.catch(() => held.delete(house));
    return first.lexicon;
  }
  const lexicon = await known.lexicon;
  known.heard += heard;
  if (known.heard * 2 >= Math.max(40, lexicon.messages)) {
    known.heard = 0;
    lookAnew(house).then(
      (fresh) => held.set(house, { lexicon: Promise.resolve(fresh), heard: 0 }),
      // The database is away: looked at again after as many more.
      () => undefined,
    );
  }
  return lexicon;
}

async function lookAnew(house: House): Promise<Lexicon> {
  const { db, region } = house;
  const { rows } = await db.query<{ id: string }>(
    'select id from matter where region = $1 and procedure = any($2) and not apart order by opened desc, id desc limit $3',
    [region, serviceRequests, newest],
  );
  const all: Pieces[] = [];
  for (let i = 0; i < rows.length; i += 50) {
    const ids = rows.slice(i, i + 50).map(({ id }) => id);
    const voices = await inTransaction(db, (client) =>
      voicesOf(client, region, { sql: 'm.id = any($2)', params: [ids] }),
    );
    const atlas = await house.atlas();
    all.push(...voices.map((voice) => piecesIn(voice, atlas)));
    await breathe();
  }
  const { messages, holding } = lexiconOf(all);
  // What one alone has said is of no use, and is most of it.
  return { messages: Math.max(messages, least), holding: new Map(holding.entries().filter(([, n]) => n > 1)) };
}

/** What is compared now counts too, messages and the problems they are held against: what only these share is what joins them. */
export function lexiconWith(
  { messages, holding }: Lexicon,
  these: readonly Pieces[],
  known: readonly Profile[] = [],
): Lexicon {
  const here = lexiconOf(these);
  const told = ({ names, rest }: Profile, piece: string) => Object.hasOwn(names, piece) || Object.hasOwn(rest, piece);
  const both = [...here.holding].map(([piece, n]) => {
    const inKnown = known.filter((profile) => told(profile, piece)).length;
    return [piece, n + inKnown + (holding.get(piece) ?? 0)] as const;
  });
  return { messages: messages + these.length + known.length, holding: new Map(both) };
}

/** The same for voices that have all been heard: counted once, or a problem that many speak of would seem common speech. */
export function lexiconAmong({ messages, holding }: Lexicon, these: readonly Pieces[]): Lexicon {
  const here = [...lexiconOf(these).holding];
  const both = here.map(([piece, n]) => [piece, Math.max(n, holding.get(piece) ?? 0)] as const);
  return { messages: Math.max(messages, these.length), holding: new Map(both) };
}
