import { createHash } from 'node:crypto';
import type { Unit } from '#domain/matter/world.ts';
import { purposes } from '#regulations/purposes.ts';
import type { County } from '../county.ts';
import {
  type Answer,
  askAs,
  askingOf,
  type Doors,
  doorsOf,
  isFresh,
  type Named,
  nothing,
  partingOf,
  type Route,
  sameBut,
} from '../every-route.ts';
import { faultIn, type Tried } from './fault-in.ts';
import { type Known, knownMatters } from './matters.ts';
import { doorAt, isAccused, viewOf } from './oracle.ts';
import { everybody, type Person } from './people.ts';
import { signed } from './signed.ts';

export interface Matrix {
  readonly routes: number;
  readonly people: number;
  readonly matters: number;
  readonly tried: number;
  /** Answers that tell what the tables do not allow, or refuse what they do; one line each. */
  readonly faults: readonly string[];
}

/**
 * Every route by everybody about every matter, a share of it: which ones follows from the seed. What every person is told of every matter
 * is tried whatever the share.
 */
export async function tryAll(county: County, share: number, seed: string): Promise<Matrix> {
  const matters = await knownMatters(county);
  const people = await everybody(county, matters);
  await county.settled();
  const doors = await doorsOf(county);
  try {
    const faults: string[] = [];
    let tried = 0;
    for (const person of people) {
      for (const one of triesOf(person, doors.routes, matters)) {
        if (!isChosen(person, one, share, seed)) continue;
        faults.push(...(await tryOne(county, doors, person, one, matters)));
        tried++;
      }
    }
    return { routes: doors.routes.length, people: people.length, matters: matters.length, tried, faults };
  } finally {
    await doors.app.close();
  }
}

interface Try {
  readonly route: Route;
  /** Why somebody asks to see who it was: a purpose by name, or words of their own. */
  readonly purpose: string;
  /** Undefined: a list, which names nothing and is held against every matter. */
  readonly matter?: Known;
}

const ownWords = '看看';
const reasons = [ownWords, ...Object.keys(purposes)];

const triesOf = (person: Person, routes: readonly Route[], matters: readonly Known[]): readonly Try[] =>
  routes.flatMap((route): readonly Try[] => {
    if (route.method === 'GET' && !route.path.includes(':')) return [{ route, purpose: ownWords }];
    // Codes tried too often are refused whoever tries: that door has its own test.
    if (doorAt(nameOf(route))?.routes.includes('POST /follow') && person.is !== 'nobody') return [];
    const why = doorAt(nameOf(route))?.sees === 'identity' ? reasons : [ownWords];
    return matters.flatMap((matter) => why.map((purpose) => ({ route, matter, purpose })));
  });

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

const always = ['GET /api/matters/:id', 'GET /api/matters'];

function isChosen(person: Person, { route, matter, purpose }: Try, share: number, seed: string): boolean {
  if (share >= 1 || always.includes(nameOf(route))) return true;
  const text = [seed, person.name, nameOf(route), matter?.name, purpose].join('\n');
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32 < share;
}

async function tryOne(
  county: County,
  doors: Doors,
  person: Person,
  { route, matter, purpose }: Try,
  matters: readonly Known[],
): Promise<readonly string[]> {
  const { house } = county.running;
  const { units } = await house.atlas();
  // As a form of ours carries it, so that it is the slip that is asked about and not the form.
  const said = { purpose, words: ownWords, token: house.keys.mark('form', '').slice(0, 32) };
  const answer = await ask(doors, person, route, matter ?? nothing, said);
  const tried: Tried = { person, route, answer, purpose };
  if (matter === undefined)
    return matters.flatMap((one) => faultIn(tried, one, viewOf(person, one, units), false) ?? []);
  const view = viewOf(person, matter, units);
  const fault = faultIn(tried, matter, view, true);
  if (fault !== undefined) return [fault];
  return view === 'none' && !isOutlined(tried, matter, units) && !isFresh(route)
    ? await told(doors, tried, matter, said)
    : [];
}

/** That it is there may be known: it is public, or behind this door numbers are, but never of what is set apart or accuses one's unit. */
const isOutlined = ({ person, route }: Tried, matter: Known, units: ReadonlyMap<string, Unit>): boolean =>
  matter.public === true ||
  (doorAt(nameOf(route))?.sees === 'outline' && !matter.apart && !isAccused(person, matter, units));

/** What one may not see is answered as what is not there. */
async function told(
  doors: Doors,
  { person, route, answer }: Tried,
  matter: Known,
  said: object,
): Promise<readonly string[]> {
  const blank = await ask(doors, person, route, nothing, said);
  const parting = partingOf(sameBut(answer, matter), sameBut(blank, nothing));
  return parting === '' ? [] : [`${person.name} ${nameOf(route)} ${matter.name}: tells that it is there ${parting}`];
}

function ask(doors: Doors, person: Person, route: Route, about: Named, said: object): Promise<Answer> {
  const [filled, plain] = askingOf(route, about);
  const body = plain && { ...plain, ...said };
  const key = person.is === 'nobody' ? person.key : undefined;
  return askAs(doors.app, person.token, filled, body, key === undefined ? {} : signed(key, body));
}
