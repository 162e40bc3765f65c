import type { Matter } from '#domain/matter/matter.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { MatterView } from '../routes/contract.ts';
import { type Contents, nothingSaid } from '../store/contents.ts';
import type { Line } from '../store/find-matters.ts';
import { mask } from '../store/veil.ts';
import { clockView, lineView } from './line.ts';
import type { Reading } from './reading.ts';

/** One matter whole, as far as the caller may read it: personal fields stand as `***` until a look is recorded. A veiled one says nothing. */
export function matterView(line: Line, beside: Contents, reading: Reading): MatterView {
  const { state } = line;
  const rule = reading.rule(line.procedure, state.opened);
  const contents = line.veiled ? nothingSaid : beside;
  const masked = Object.keys(contents.sealed.get(1) ?? {});
  const form = {
    ...formAnswers(rule.open.form, state.answers),
    ...contents.open.get(1),
    ...Object.fromEntries(masked.map((name) => [name, mask])),
  };
  const { by, holder, seats, documents, waitsFor, voices, region, version, head } = state;
  const clocks = state.clocks.map((clock) => clockView(rule, clock, reading));
  return {
    ...lineView(line, reading),
    ...{ by, holder, seats, documents, waitsFor, voices, region, version, head, form, masked },
    answers: settledAnswers(rule, state),
    clocks: clocks.sort((a, b) => Number(a.paused) - Number(b.paused)),
    joined: state.joined ?? null,
    parent: state.parent ?? null,
    judged: state.judged ?? null,
  };
}

const formAnswers = (form: readonly string[], answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => form.includes(name)));

/** What a paper will say is nobody's answer before it is served: until then it stands in the draft alone. */
function settledAnswers(rule: Procedure, { answers, documents }: Matter): Matter['answers'] {
  const drafts = Object.entries(documents).flatMap(([name, { served }]) =>
    served === undefined ? (rule.documents?.[name]?.parts ?? []) : [],
  );
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !drafts.includes(name)));
}
