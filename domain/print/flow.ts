import { waysOf } from '../matter/ways.ts';
import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import { branches, type Target } from '../words/target.ts';
import { wordsFor } from '../words/wording.ts';
import { branchNote } from './branch-note.ts';
import { flowNode } from './flow-node.ts';
import { type Printing, wordsOf } from './printing.ts';

/** How an arrow is meant: an act, what the clock does by itself, or the resident's word that it is resolved. */
export type Tone = 'act' | 'late' | 'resolved';

export interface FlowNode {
  readonly id: string;
  readonly kind: 'start' | 'step' | 'end' | 'many';
  /** The first line is the name, the others are small. */
  readonly lines: readonly string[];
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  readonly tone: Tone;
  readonly labels: readonly string[];
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly arrows: readonly FlowArrow[];
}

const start = '@start';
const many = '@many';

/** A regulation as boxes and arrows. `aside` holds the exits that many steps share, drawn once from one box for all of them. */
export function flowOf(rule: Procedure, printing: Printing): { readonly main: Flow; readonly aside: Flow } {
  const { print } = printing.wording.phrases;
  const exits = sharedExits(rule);
  const all = Object.keys(rule.steps).flatMap((step) => arrowsFrom(rule, step, printing));
  const opening = arrowsOf(rule, start, 'register', rule.open.to, printing);
  const arrows = ownEnds(rule, merged([...opening, ...all.filter((arrow) => !exits.has(arrow.to))]));
  const out = merged(all.filter((arrow) => exits.has(arrow.to)).map((arrow) => ({ ...arrow, from: many })));
  const steps = Object.keys(rule.steps).map((step) => flowNode(rule, step, printing, exits));
  return {
    main: {
      nodes: [{ id: start, kind: 'start', lines: [print.start] }, ...steps, ...endsOf(rule, arrows, printing)],
      arrows,
    },
    aside: { nodes: [{ id: many, kind: 'many', lines: [print.anyStep] }, ...endsOf(rule, out, printing)], arrows: out },
  };
}

/** An end that more than three steps lead to is drawn beside each of them: long lines across the page say nothing. */
function ownEnds(rule: Procedure, arrows: readonly FlowArrow[]): readonly FlowArrow[] {
  const sources = (end: string) => new Set(arrows.filter((arrow) => arrow.to === end).map((arrow) => arrow.from)).size;
  return arrows.map((arrow) =>
    arrow.to in rule.ends && sources(arrow.to) > 3 ? { ...arrow, to: `${arrow.to}@${arrow.from}` } : arrow,
  );
}

function endsOf(rule: Procedure, arrows: readonly FlowArrow[], printing: Printing): readonly FlowNode[] {
  const words = wordsOf(rule, printing);
  const reached = new Set(arrows.map((arrow) => arrow.to).filter((to) => (to.split('@')[0] ?? to) in rule.ends));
  return [...reached].map((id) => ({ id, kind: 'end', lines: [words.ends[id.split('@')[0] ?? id]?.label ?? id] }));
}

/** Ends other than a decision that more than one step leads to: withdrawn, diverted, not accepted. */
function sharedExits(rule: Procedure): ReadonlySet<string> {
  const aside = Object.keys(rule.ends).filter((end) =>
    ['diverted', 'refused', 'withdrawn'].includes(rule.ends[end]?.outcome ?? ''),
  );
  const leadsTo = (step: string, end: string) =>
    waysOf(rule, step).some((way) => branches(way.target).some((branch) => branch.to === end));
  return new Set(aside.filter((end) => Object.keys(rule.steps).filter((step) => leadsTo(step, end)).length > 1));
}

const arrowsFrom = (rule: Procedure, step: string, printing: Printing): readonly FlowArrow[] =>
  waysOf(rule, step).flatMap((way) => arrowsOf(rule, step, way.act, way.target, printing));

function arrowsOf(rule: Procedure, from: string, act: Act, target: Target, printing: Printing): readonly FlowArrow[] {
  const all = branches(target);
  const { phrases } = printing.wording;
  const label = from === start ? '' : wordsFor(printing.wording, rule.id, act).label;
  return all
    .filter((branch) => branch.to !== 'here')
    .map((branch) => {
      const note = branchNote(branch, all, wordsOf(rule, printing), printing);
      const said = [label, note].filter((part) => part !== '').join(phrases.dot);
      return { from, to: branch.to, tone: toneOf(rule, from, act), labels: said === '' ? [] : [said] };
    });
}

function toneOf(rule: Procedure, step: string, act: Act): Tone {
  if (rule.steps[step]?.ifLate === act) return 'late';
  return rule.judges?.[act] === 'resolved' ? 'resolved' : 'act';
}

/** One arrow for all acts between the same two boxes, unless they differ in tone. */
function merged(arrows: readonly FlowArrow[]): readonly FlowArrow[] {
  const found = new Map<string, FlowArrow>();
  for (const arrow of arrows) {
    const key = [arrow.from, arrow.to, arrow.tone].join();
    found.set(key, { ...arrow, labels: [...new Set([...(found.get(key)?.labels ?? []), ...arrow.labels])] });
  }
  return [...found.values()];
}
