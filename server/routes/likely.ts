import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { placeMeant } from '../listen/place-meant.ts';
import { type Likely, likelyTwins } from '../listen/twins/likely-twins.ts';
import { type Why, whyAlike } from '../listen/twins/why-alike.ts';
import { findMatters } from '../store/find-matters.ts';
import { lineView } from '../views/line.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import type { Staff } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { MatterLine } from './contract.ts';

const key = Type.Optional(Type.String({ maxLength: 80 }));
export const saying = Type.Object({
  procedure: Type.String({ maxLength: 60 }),
  subject: Type.Optional(Type.String({ maxLength: 200 })),
  detail: Type.Optional(Type.String({ maxLength: 20_000 })),
  place: key,
  category: key,
});

/** Matters like the one being taken down. `open`: how many are being handled (fifty at most are counted). */
export interface LikelyView {
  readonly open: number;
  readonly ended: number;
  /** The most alike with why they are shown: first those open, then those ended. */
  readonly items: readonly (MatterLine & { readonly why: Why })[];
}

/** While somebody speaks: what is alike. Posted, because words of residents do not belong in addresses, which are logged on the way. */
export function likelyRoutes(app: Api, house: House): void {
  const alike = { summary: 'Matters like what is being said: service requests only (staff)', body: saying };
  app.post('/api/likely', { schema: alike }, async (request): Promise<LikelyView> => {
    const caller = staffOnly(request.caller);
    const { procedure, subject = '', detail = '', place, category } = request.body;
    // Petitions are compared with nothing, whoever asks.
    if (house.rule(procedure, house.now())?.kind !== 'service') throw new Trouble('not-found', { field: 'procedure' });
    const reading = await readingIn(house, request.lang);
    const scope = scopeOf(caller, reading.world, 2);
    const here = place ?? placeMeant(reading.atlas, `${subject}。${detail}`);
    const found = await likelyTwins(house, scope, { procedure, subject, detail, place: here, category });
    return likelyView(house, reading, { caller, said: `${subject}。${detail}` }, found);
  });
}

async function likelyView(
  house: House,
  reading: Reading,
  { caller, said }: { readonly caller: Staff; readonly said: string },
  found: readonly Likely[],
): Promise<LikelyView> {
  const [ended, open] = [found.filter((one) => one.ended), found.filter((one) => !one.ended)];
  const shown = [...open.slice(0, 5), ...ended.slice(0, 3)];
  const scope = scopeOf(caller, reading.world, 2);
  const ids = shown.map(({ id }) => id);
  const lines = await findMatters(house.db, house.region, scope, { ids }, { sort: 'opened', limit: ids.length });
  const known = new Map(lines.map((line) => [line.id, line]));
  const items = shown.flatMap((one) => {
    const line = known.get(one.id);
    return line === undefined ? [] : [{ ...lineView(line, reading), why: whyAlike(one, line.title, said) }];
  });
  return { open: open.length, ended: ended.length, items };
}
