import type { Door } from '#domain/words/door.ts';
import type { Answer, Route } from '../every-route.ts';
import type { Known } from './matters.ts';
import { doorAt, isOffered, knockOf, shownTo, type View } from './oracle.ts';
import type { Person } from './people.ts';

export interface Tried {
  readonly person: Person;
  readonly route: Route;
  readonly answer: Answer;
  /** Why somebody asks to see who it was. */
  readonly purpose: string;
}

/** What is wrong with an answer, held against the tables; undefined when nothing is. `named`: the matter was asked for by its name. */
export function faultIn(tried: Tried, matter: Known, view: View, named: boolean): string | undefined {
  const { person, route, answer } = tried;
  const door = doorAt(`${route.method} ${route.path}`);
  const fault = door === undefined ? 'lies behind no door' : faultAt(door, tried, matter, view, named);
  const why = door?.sees === 'identity' ? ` for ${tried.purpose}` : '';
  const about = `${person.name} ${route.method} ${route.path}${why} ${matter.name} (${view})`;
  return fault === undefined ? undefined : `${about}: ${fault}, ${answer.status} ${answer.text.slice(0, 160)}`;
}

function faultAt(door: Door, tried: Tried, matter: Known, view: View, named: boolean): string | undefined {
  const { answer, person } = tried;
  if (answer.status >= 500) return 'broken';
  const knock = knockOf(person, door);
  if (knock !== 'in') return isTurnedAway(tried, knock) ? undefined : `should be ${knock}`;
  return leak(door, tried, matter, view, named) ?? (named ? wrongClass(door, tried, matter, view) : undefined);
}

/** A page that asks for the sign-in, or a problem that names the rule. */
function isTurnedAway({ route, answer }: Tried, knock: 'sign-in' | 'refused'): boolean {
  if (!route.path.startsWith('/api/')) return answer.text.includes('name="password"') || answer.location !== '';
  if (knock === 'sign-in') return answer.status === 401 && answer.text.includes('sign-in-first');
  const { rule, law } = JSON.parse(answer.text) as { rule?: string; law?: string };
  return answer.status === 403 && rule !== undefined && law !== undefined;
}

/** Words, numbers and persons that stand where the person may not read them. */
function leak(door: Door, tried: Tried, matter: Known, view: View, named: boolean): string | undefined {
  const { person, answer, purpose } = tried;
  const holds = (all: readonly string[]) => all.find((one) => answer.text.includes(one));
  if ((view === 'none' || view === 'veiled') && holds(matter.words)) return 'tells what was said';
  const isOpen = person.is === 'party' || door.sees === 'identity';
  const shown = (isOpen && shownTo(person, view, purpose)) || [];
  const shut = Object.entries(matter.sealed).filter(([part]) => !shown.includes(part));
  if (holds(shut.map(([, said]) => said))) return 'tells who brought it';
  if (view !== 'none' || named || matter.public) return undefined;
  return holds([matter.number, matter.id]) && 'tells that it is there';
}

/** Found where it is seen, and only there; opened where the office opens, and only there. */
function wrongClass(door: Door, tried: Tried, matter: Known, view: View): string | undefined {
  const { route, answer } = tried;
  const { status } = answer;
  if (door.who === 'slip') return wrongSlip(door, tried, matter, view);
  if (door.sees !== 'matter' && door.sees !== 'identity') return undefined;
  if (view === 'none') return status === 404 ? undefined : 'should be not found';
  if (door.sees === 'matter')
    return status !== 404 || isMissing(route, status) ? veiling(route, answer, view) : 'should be found';
  if (isMissing(route, status)) return undefined;
  const isOpened = status === 200;
  return isOpened === (shownTo(tried.person, view, tried.purpose) !== undefined)
    ? undefined
    : 'opened otherwise than the office may';
}

/** The page, the form back, or on to the matter's own page; without its slip the way to the code, whatever the form carries. */
function wrongSlip(door: Door, { person, route, answer }: Tried, matter: Known, view: View): string | undefined {
  const { status, location } = answer;
  const isIn = status === 200 || status === 422 || location.startsWith(`/m/${matter.number}`);
  if (person.is !== 'party' || view !== 'clear') return isIn ? 'the wrong slip' : undefined;
  if (door.asks === 'rule' && !isOffered(route, matter)) return status === 404 ? undefined : 'offered against its rule';
  return isIn || isMissing(route, status) ? undefined : 'not let in with its own slip';
}

/** There is no paper or file of that name in a matter that is seen. */
const isMissing = ({ path }: Route, status: number): boolean =>
  /\/(papers|files|proof)\/:/.test(path) && status === 404;

const veiling = ({ method, path }: Route, { text }: Answer, view: View): string | undefined => {
  if (`${method} ${path}` !== 'GET /api/matters/:id') return undefined;
  return ((JSON.parse(text) as { title: string }).title === '***') === (view === 'veiled')
    ? undefined
    : 'veiled otherwise';
};
