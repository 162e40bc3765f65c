import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { wayFor } from '#domain/matter/may.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import { type Way, waysOf } from '#domain/matter/ways.ts';
import type { Actor, World } from '#domain/matter/world.ts';
import { isBeside } from '#domain/words/field.ts';
import { allOpenings } from '#domain/words/opening.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { branches } from '#domain/words/target.ts';
import { procedures } from '#regulations/index.ts';
import { act, ruleOf } from '#server/act.ts';
import { dice } from '#server/demo/dice.ts';
import { ringClocks } from '#server/jobs/ring-clocks.ts';
import { hangBoxes } from '#server/reception/hang-boxes.ts';
import { register } from '#server/register.ts';
import { itemsOn } from '#server/registers/service-items.ts';
import type { Finding } from '#server/verify/finding.ts';
import { verify } from '#server/verify/verify.ts';
import { answersFor, pick } from './answers-for.ts';
import { type County, openCounty } from './county.ts';
import { forgetSome } from './forget-some.ts';

/** What came of the walks. `refused`: tries a rule said no to; `byProcedure`: matters that ended, by procedure. */
export interface Walked {
  readonly matters: number;
  readonly acts: number;
  readonly refused: number;
  /** Erasures done in between and afterwards. */
  readonly erased: number;
  readonly byProcedure: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/**
 * Lets `wanted` matters of every procedure wander through the real house, database and jobs, each act chosen by chance among
 * what somebody may do, days passing in between, until the last has ended; then more of what leads to procedures of which none
 * has ended yet; then verifies every promise.
 */
export async function randomWalks(wanted: number, seed: number, told: (line: string) => void): Promise<Walked> {
  const county = await openCounty({ stories: false });
  const { number } = dice(seed);
  const roll = () => number(0, 1_000_000_000);
  const toll = { acts: 0, refused: 0, erased: 0 };
  try {
    county.setClock('2026-01-05T09:00:00+08:00');
    await hangBoxes(county.running.house);
    let brought = 0;
    for (let round = 0; ; round++) {
      for (let i = 0; i < 200 && brought < wanted; i++) if (await bring(county, pick(opened, roll()), roll)) brought++;
      const open = await stillOpen(county, roll());
      if (open.length < 10 && brought >= wanted) {
        const more = brought < 6 * wanted ? leadTo(await unended(county)) : [];
        if (more.length === 0 && open.length === 0) break;
        for (let i = 0; i < 20 && more.length > 0; i++) if (await bring(county, pick(more, roll()), roll)) brought++;
      }
      for (let i = 0; i < open.length; i += 8)
        await Promise.all(open.slice(i, i + 8).map((matter) => step(county, matter, roll, toll)));
      toll.erased += await forgetSome(county, roll);
      await passTime(county, roll, foldFor(open.length));
      if (round % 50 === 0) told(`round ${round}: ${brought} brought in, ${open.length} looked at, ${toll.acts} acts`);
    }
    const byProcedure = await ended(county);
    const { findings } = await verify(county.running.house, county.running.database.owner);
    return { matters: sum(byProcedure), ...toll, byProcedure, findings };
  } finally {
    await county.close();
  }
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, n) => all + n, 0);
const led = new Set(procedures.flatMap((rule) => allOpenings(rule).map(([, opening]) => opening.procedure)));
/** What people open, and what the house opens of itself: nobody may, and nothing leads to it. */
const opened = procedures.filter(
  ({ id, open, recurs }) => open.by.length > 0 || (recurs === undefined && !led.has(id)),
);

/** Those of which no matter has come to an end, but for what comes by the calendar. */
async function unended(county: County): Promise<readonly Procedure[]> {
  const done = await ended(county);
  return procedures.filter(({ id, recurs }) => recurs === undefined && done[id] === undefined);
}

/** What people open that is one of these, or opens one. */
const leadTo = (missed: readonly Procedure[]): readonly Procedure[] =>
  missed.length === 0
    ? []
    : opened.filter((rule) =>
        missed.some(({ id }) => id === rule.id || allOpenings(rule).some(([, opening]) => opening.procedure === id)),
      );

async function bring({ running: { house } }: County, rule: Procedure, roll: () => number): Promise<boolean> {
  const world = await house.world();
  const names =
    roll() % 2 === 0 ? rule.open.needs : rule.open.form.filter((name) => !rule.open.forStaff?.includes(name));
  const form = await realAnswers(house, answersFor(rule, names, roll(), world));
  const actors = everybody(world);
  const turn = roll() % actors.length;
  const first = { kind: rule.open.by.length > 0 ? 'party' : 'follow' } as const;
  for (const actor of [first, ...actors.slice(turn), ...actors.slice(0, turn)]) {
    const said = await register(house, { procedure: rule.id, form, channel: 'web', actor });
    if ('done' in said) return true;
    if ('refused' in said && said.refused.refused !== 'not-open-to') return false;
  }
  return false;
}

const everybody = (world: World): readonly Actor[] =>
  [...world.posts.values()].flat().map((post) => ({ kind: 'post', post }) as const);

/** Keys that this county's own registers hold; files are left out, for nobody uploaded one. */
async function realAnswers(
  house: County['running']['house'],
  answers: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const atlas = await house.atlas();
  const first = (register: string) => [...atlas.rows(register).keys()][0];
  const swapped: Readonly<Record<string, unknown>> = {
    'street-light': first('categories'),
    'food-licence': itemsOn(atlas, house.now().slice(0, 10))[0]?.key,
    'open-day': first('reception-days'),
  };
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => !Array.isArray(answer) || !['a-photo', 'a-voice'].includes(String(answer[0])))
      .map(([name, answer]) => [name, typeof answer === 'string' ? (swapped[answer] ?? answer) : answer]),
  );
}

async function stillOpen({ running: { house } }: County, turn: number): Promise<readonly Matter[]> {
  const { rows } = await house.db.query<{ state: Matter }>(
    'select state from matter where region = $1 and not ended order by md5(id::text || $2) limit 600',
    [house.region, String(turn)],
  );
  return rows.map(({ state }) => state);
}

/** One thing done by somebody who may. What ends it is chosen more often the longer it has gone on. */
async function step(
  { running: { house } }: County,
  matter: Matter,
  roll: () => number,
  toll: { acts: number; refused: number },
): Promise<void> {
  const world = await house.world();
  const rule = ruleOf(house, matter);
  const ways = waysOf(rule, matter.step).filter((one) => isWanted(rule, one, matter, roll()));
  if (ways.length === 0) return;
  const way = pick(ways, roll());
  const actor = someoneFor(rule, way, matter, world, roll());
  if (actor === undefined) return;
  const names = [...way.needs, ...(roll() % 3 === 0 ? way.takes.filter((name) => !isFile(rule, name)) : [])];
  const given = someAnswers(rule, names, roll(), world, matter);
  if (given === undefined) return;
  const data = await realAnswers(house, given);
  const told = actor.kind === 'follow' ? { about: randomUUID() } : {};
  const outcome = await act(house, { matter: matter.id, act: way.act, actor, data, ...told });
  if ('done' in outcome) toll.acts++;
  else toll.refused++;
}

/** The first who may do it, looked for from anywhere; undefined for what only the clock or another matter does. */
function someoneFor(rule: Procedure, { act: name }: Way, matter: Matter, world: World, by: number): Actor | undefined {
  // A letter registered elsewhere is told to the emptying of its box: nobody's act, but one that has to come.
  const letter = rule.tallies?.conclude?.act === name;
  const actors: readonly Actor[] = [{ kind: 'party' }, ...(letter ? [{ kind: 'follow' } as const] : everybody(world))];
  const turn = by % actors.length;
  return [...actors.slice(turn), ...actors.slice(0, turn)].find(
    (actor) => !isRefusal(wayFor(rule, matter, actor, name, world)),
  );
}

/** Undefined when nobody could answer: a unit without the post asked for. */
function someAnswers(rule: Procedure, names: readonly string[], by: number, world: World, { seats }: Matter) {
  const asks = names.map((name) => rule.fields[name]).filter((field) => field?.kind === 'post');
  const empty = asks.some((field) => field?.kind === 'post' && !world.posts.get(seats[field.inSeat] ?? '')?.length);
  return empty ? undefined : answersFor(rule, names, by, world, seats);
}

const isFile = (rule: Procedure, name: string): boolean =>
  ['photos', 'recordings'].includes(rule.fields[name]?.kind ?? '');

function isWanted(rule: Procedure, way: Way, matter: Matter, by: number): boolean {
  const leads = branches(way.target).map(({ to }) => to);
  const done = matter.counts[way.act] ?? 0;
  if (way.needs.some((name) => isFile(rule, name) && isBeside(rule.fields[name] as never))) return false;
  if (rule.tallies?.conclude?.act === way.act) return done < Number(matter.answers.letters ?? 0);
  if (leads.every((to) => to === 'here')) return done === 0 || by % (4 * done) === 0;
  return matter.last > 30 ? leads.some((to) => Object.hasOwn(rule.ends, to)) || by % 2 === 0 : true;
}

/** The last of them are waited for with longer strides. */
const foldFor = (open: number): number => {
  if (open < 3) return 24;
  return open < 10 ? 6 : 1;
};

/** Half a day to three days pass, `fold` when little is left open; what comes due rings, and what acts set off is carried out. */
async function passTime(county: County, roll: () => number, fold: number): Promise<void> {
  const { house, jobs } = county.running;
  county.setClock(instantAt(millisecondsOf(house.now()) + (12 + (roll() % 60)) * fold * 3_600_000));
  while ((await ringClocks(house)) >= 500);
  await jobs.idle();
}

async function ended({ running: { house } }: County): Promise<Record<string, number>> {
  const { rows } = await house.db.query<{ procedure: string; n: string }>(
    'select procedure, count(*) as n from matter where region = $1 and ended group by procedure order by procedure',
    [house.region],
  );
  return Object.fromEntries(rows.map(({ procedure, n }) => [procedure, Number(n)]));
}

/** `node tests/random-walks.ts 10000 [--seed 7]`: prints what came of it, exits with 1 when a promise does not hold. */
if (import.meta.main) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
  const walked = await randomWalks(Number(positionals[0] ?? 1000), Number(values.seed ?? 7), (line) =>
    console.error(line),
  );
  console.log(JSON.stringify(walked, null, 1));
  process.exitCode = walked.findings.length === 0 ? 0 : 1;
}
