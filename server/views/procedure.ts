import { formSchema } from '#domain/form/form-schema.ts';
import { waysOf } from '#domain/matter/ways.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { stepLabel, wordsFor } from '#domain/words/wording.ts';
import type { ProcedureView } from '../routes/contract.ts';
import { rulesOn } from '../rulebook.ts';
import { choicesFor } from './choices.ts';
import type { Reading } from './reading.ts';

/** Every procedure in force today, in the caller's language. */
export function procedureViews(reading: Reading): ProcedureView[] {
  return rulesOn(reading.world.now).map((rule) => procedureView(rule, reading));
}

function procedureView(rule: Procedure, reading: Reading): ProcedureView {
  const { wording } = reading;
  const words = wording.procedures[rule.id];
  if (words === undefined) throw new Error(`No wording for ${rule.id}`);
  const choices = choicesFor(reading);
  const ways = Object.keys(rule.steps).flatMap((step) => waysOf(rule, step));
  const acts = ways.map(
    (way) =>
      [
        way.act,
        { label: wordsFor(wording, rule.id, way.act).label, form: formSchema(rule, words, way, choices) },
      ] as const,
  );
  const steps = Object.entries(rule.steps).map(([name, { by, law }]) => {
    const step = { label: stepLabel(words, name), by, law: citation(cite(law), wording.laws, wording.lang) };
    return [name, { ...step, may: waysOf(rule, name).map(({ act }) => act) }] as const;
  });
  return {
    ...{ id: rule.id, kind: rule.kind, title: words.title, summary: words.summary },
    law: citation(cite(rule.law), wording.laws, wording.lang),
    steps: Object.fromEntries(steps),
    ends: Object.fromEntries(Object.keys(rule.ends).map((name) => [name, stepLabel(words, name)])),
    acts: Object.fromEntries(acts),
    form: formSchema(rule, words, { needs: rule.open.needs, takes: rule.open.form }, choices),
    wording: words,
  };
}
