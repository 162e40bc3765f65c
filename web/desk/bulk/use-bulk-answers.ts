import { useState } from 'react';
import type { ActView, MatterLine } from '#server/routes/contract.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { useFaults } from '../form/use-faults.ts';
import type { BulkDeed } from './bulk-queries.ts';

/** The answers to one act on several matters: the same for all, but for the unit where each goes to the one proposed for it. */
export function useBulkAnswers(act: ActView, selected: readonly MatterLine[]) {
  // As they were when the dialog opened: a live update must not change what is being previewed.
  const [lines] = useState(selected);
  const [values, setValues] = useState<Values>({});
  const mayPropose = act.act === 'dispatch' && lines.every(({ proposed }) => proposed !== null);
  const [asProposed, setAsProposed] = useState(mayPropose);
  const questions = questionsOf(act.form).filter(({ name }) => !(asProposed && name === 'unit'));
  const faults = useFaults(questions);
  const deed: BulkDeed = { act: act.act, data: answersOf(values), lines, asProposed };
  return { deed, lines, values, setValues, questions, faults, mayPropose, asProposed, setAsProposed };
}
