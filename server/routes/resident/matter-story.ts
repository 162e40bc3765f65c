import { sayPartyDue } from '#domain/matter/say-next.ts';
import { sayHolder } from '#domain/matter/say-who.ts';
import type { Told } from '#domain/matter/telling.ts';
import type { Way } from '#domain/matter/ways.ts';
import { fill } from '#domain/words/fill.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { stepLabel, wordsFor } from '#domain/words/wording.ts';
import type { Judging } from '#web/resident/judge-panel.ts';
import type { Road, Story } from '#web/resident/pages/matter.ts';
import type { Line } from '../../store/find-matters.ts';
import { clockView } from '../../views/line.ts';
import type { Reading } from '../../views/reading.ts';
import { mayTellPressed } from './pressed.ts';
import { type Chapter, wordsBeside } from './story.ts';

export interface Shown {
  readonly line: Line;
  readonly reading: Reading;
  readonly chapters: readonly Chapter[];
  readonly papers: Story['papers'];
  readonly log: Story['log'];
  readonly ways: readonly Way[];
  readonly judging: Judging | undefined;
  readonly notice: string | undefined;
}

/** Everything the page of one matter says, put into words. */
export function matterStory(shown: Shown): Story {
  const { line, reading, chapters, papers, log, judging, notice } = shown;
  const rule = reading.rule(line.procedure, line.state.opened);
  const words = reading.wording.procedures[rule.id];
  const [opening] = chapters;
  const said = wordsBeside(rule, openAnswers(rule, line, opening), reading);
  return {
    ...{ number: line.number, title: line.title, papers, log, judging, notice },
    ...{ answer: answerIn(rule, chapters), ways: otherWays(rule, shown), roads: roadsFor(rule, line, reading) },
    pressed: mayTellPressed(rule, line),
    procedure: words?.title ?? rule.id,
    step: stepLabel(words, line.step),
    now: chapters.findLast(({ news }) => news !== undefined)?.news ?? nowOf(rule, line, reading),
    ...holderOf(line, reading),
    unit: reading.names.unit(line.holder_unit) ?? line.holder_unit,
    solved: line.state.judged === 'resolved',
    clocks: line.ended ? [] : clockLines(rule, line, reading),
    said: { sentence: '', said, files: opening?.files ?? [] },
    history: chapters.map((one, i) => (i === 0 ? { ...one, said: [], files: [] } : one)),
  };
}

/** The last word of an office to the party; of a petition, only what answers it. */
const answerIn = (rule: Procedure, [, ...later]: readonly Chapter[]): Chapter | undefined =>
  later.findLast(({ told, act }) => told && (rule.judges !== undefined || act === 'answer' || act === 'opinion'));

const otherWays = (rule: Procedure, { ways, judging, reading }: Shown): Story['ways'] =>
  ways
    .filter(({ act }) => !judging?.acts.some((judged) => judged.act === act))
    .toSorted((a, b) => placeOf(a.act) - placeOf(b.act))
    .map(({ act }) => ({ act, label: wordsFor(reading.wording, rule.id, act).label }));

/** What adds to it or asks for it stands first, what ends it last. */
const placeOf = (act: Way['act']): number => ({ supplement: 0, urge: 1, withdraw: 3 })[act as string] ?? 2;

/** A step's clock is named by what has to be done in it. */
const clockLines = (rule: Procedure, { state }: Line, reading: Reading): Story['clocks'] =>
  state.clocks.map((clock) => {
    const duty = reading.wording.procedures[rule.id]?.steps[clock.name]?.duty;
    const view = clockView(rule, clock, reading);
    return { ...view, label: `${duty ?? view.label}${reading.wording.phrases.colon}` };
  });

export function nowOf(rule: Procedure, { step, state }: Pick<Line, 'step' | 'state'>, reading: Reading): string {
  const words = reading.wording.procedures[rule.id];
  const told: Told = { at: state.since, act: 'register', by: { office: 'clock' }, data: {}, set: state };
  const template = words?.steps[step]?.now ?? words?.ends[step]?.now ?? '';
  return fill(template, { holder: sayHolder(rule, state, reading), due: sayPartyDue(rule, told, reading) });
}

export function holderOf(
  line: Line,
  { atlas }: Reading,
): { readonly phone: string | undefined; readonly supervision: string | undefined } {
  const row = atlas.rows('units').get(line.holder_unit) as { phone?: string; supervision?: string } | undefined;
  return { phone: row?.phone, supervision: row?.supervision };
}

/** Words said at registration, with the answers that are codes. */
const openAnswers = (
  rule: Procedure,
  { state }: Line,
  opening: Chapter | undefined,
): Readonly<Record<string, unknown>> => ({
  ...opening?.beside,
  ...Object.fromEntries(Object.entries(state.answers).filter(([name]) => rule.open.form.includes(name))),
});

const otherRoads: ReadonlySet<unknown> = new Set([
  'petition-office',
  'court',
  'arbitration',
  'reconsideration',
  'discipline',
]);

/** Where else one can turn, when it has ended here without being solved. */
function roadsFor(rule: Procedure, line: Line, { atlas, names }: Reading): readonly Road[] {
  const outcome = rule.ends[line.step]?.outcome;
  if (outcome !== 'unresolved' && outcome !== 'diverted' && outcome !== 'refused') return [];
  return [...atlas.rows('units')]
    .filter(([, { kind }]) => otherRoads.has(kind))
    .map(([key, row]) => {
      const { phone, premises, note } = row as { phone?: string; premises?: string; note?: string };
      return { name: names.unit(key) ?? key, phone, premises, note };
    });
}
