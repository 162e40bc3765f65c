import { dayOf, nameOf } from '../deadline/day.ts';
import { type Basis, type Keeping, keepingOf, type Scope } from '../words/keeping.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Matter } from './matter.ts';
import type { World } from './world.ts';

/** Names of what lies beside one entry. */
export interface Beside {
  readonly seq: number;
  readonly fields: readonly string[];
}

/** What may go, and what has to stay: under which rule, and until which day when that can be said. */
export interface Erasable {
  readonly goes: readonly Beside[];
  readonly stays: readonly Stay[];
}

export interface Stay {
  readonly seq: number;
  readonly field: string;
  readonly keeping: Keeping;
  readonly until: string | undefined;
}

/** Sorts what lies beside a matter into what may be erased on this basis today and what must stay. */
export function erasable(
  rule: Procedure,
  world: World,
  matter: Matter,
  beside: readonly Beside[],
  { basis, scope }: { readonly basis: Basis; readonly scope: Scope },
): Erasable {
  const goes: Beside[] = [];
  const stays: Stay[] = [];
  for (const { seq, fields } of beside) {
    const going: string[] = [];
    for (const field of fields.filter((name) => isMeant(rule, name, scope))) {
      const keeping = keepingOf(world.keepings ?? {}, rule.id, field);
      if (keeping === undefined) continue;
      if (mayGo(rule, world, matter, { field, keeping, basis })) going.push(field);
      else stays.push({ seq, field, keeping, until: keptUntil(rule, world, matter, keeping) });
    }
    if (going.length > 0) goes.push({ seq, fields: going });
  }
  return { goes, stays };
}

function isMeant(rule: Procedure, field: string, scope: Scope): boolean {
  const asked = Object.hasOwn(rule.fields, field) ? rule.fields[field] : undefined;
  if (scope === 'person') return asked?.mark === 'personal';
  return scope === 'all' || asked?.kind === 'recordings';
}

interface Asked {
  readonly field: string;
  readonly keeping: Keeping;
  readonly basis: Basis;
}

/** While a matter is open its words are what it is handled by, and what others it opens will carry on: they go after its end. */
function mayGo(rule: Procedure, world: World, matter: Matter, { field, keeping, basis }: Asked): boolean {
  const ofPerson = ['person', 'recordings'].some((scope) => isMeant(rule, field, scope as Scope));
  if (basis === 'court' || basis === 'unlawful') return matter.ended || ofPerson;
  if (keeping.gone === 'any-time' && basis !== 'keeping-over') return true;
  if (keeping.gone === 'when-ended' && basis === 'asked' && matter.ended) return true;
  const until = keptUntil(rule, world, matter, keeping);
  return basis !== 'consent-withdrawn' && until !== undefined && world.now.slice(0, 10) > until;
}

/** The last day something is kept: counted from the end of its matter, so there is none before that. */
export function keptUntil(rule: Procedure, world: World, matter: Matter, keeping: Keeping): string | undefined {
  if (!matter.ended) return undefined;
  const months = monthsOf(rule, world, matter, keeping);
  return Temporal.PlainDate.from(nameOf(dayOf(matter.since)))
    .add({ months })
    .toString();
}

/** As on the matter's first day, like every dated value. */
const monthsOf = (rule: Procedure, world: World, { opened }: Pick<Matter, 'opened'>, { keep }: Keeping): number =>
  keep === 'as-the-matter' ? rule.keeps.years * 12 : Number(world.value(keep.value, opened.slice(0, 10)));
