import { formSchema } from '#domain/form/form-schema.ts';
import type { Way } from '#domain/matter/ways.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { wordsFor } from '#domain/words/wording.ts';
import type { ActView } from '../routes/contract.ts';
import type { Line } from '../store/find-matters.ts';
import { choicesFor } from './choices.ts';
import type { Reading } from './reading.ts';

/** An act as a button and a form, drawn from the regulation. */
export function actView(way: Way, line: Line, reading: Reading, other?: string): ActView {
  const { wording } = reading;
  const rule = reading.rule(line.procedure, line.state.opened);
  const words = wording.procedures[rule.id];
  if (words === undefined) throw new Error(`No wording for ${rule.id}`);
  return {
    act: way.act,
    label: wordsFor(wording, rule.id, way.act).label,
    law: citation(cite(way.law), wording.laws, wording.lang),
    form: formSchema(rule, words, way, choicesFor(reading, line, other)),
  };
}
