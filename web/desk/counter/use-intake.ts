import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useState } from 'react';
import type { ProcedureView } from '#server/routes/contract.ts';
import { newKey, post } from '../api.ts';
import { answersOf, type Question, questionsOf, type Values } from '../form/fields-of.ts';
import { type Faults, useFaults } from '../form/use-faults.ts';
import type { Receipt } from './slip.tsx';

export interface Intake {
  readonly questions: readonly Question[];
  readonly values: Values;
  readonly setValues: Dispatch<SetStateAction<Values>>;
  readonly faults: Faults;
  readonly error: Error | null;
  readonly pending: boolean;
  /** Sends it when nothing needed is missing; what was typed stays whatever the server says. */
  readonly send: (more?: Values) => void;
}

/** What is being taken down. Sent twice by a nervous finger or a bad line, it is still one matter. */
export function useIntake(
  rule: ProcedureView,
  channel: string,
  onDone: (receipt: Receipt) => void,
  box?: string,
): Intake {
  const queries = useQueryClient();
  const questions = questionsOf(rule.form);
  const [values, setValues] = useState<Values>({});
  const [key] = useState(newKey);
  const faults = useFaults(questions);
  const intake = useMutation<Receipt, Error, Values>({
    mutationFn: (form) =>
      post<Receipt>(
        '/api/matters',
        { procedure: rule.id, form: answersOf(form), channel, ...(box !== undefined && { box }) },
        { 'idempotency-key': key },
      ),
    onError: faults.take,
    onSuccess: (receipt) => {
      queries.invalidateQueries({ queryKey: ['matters'] }).catch(() => undefined);
      onDone(receipt);
    },
  });
  const send = (more: Values = {}) => {
    // What was typed for another procedure stays on the page, but is no answer to this one.
    const asked = new Set(questions.map(({ name }) => name));
    const form = Object.fromEntries(Object.entries({ ...values, ...more }).filter(([name]) => asked.has(name)));
    if (!faults.lacking(form)) intake.mutate(form);
  };
  return { questions, values, setValues, faults, error: intake.error, pending: intake.isPending, send };
}
