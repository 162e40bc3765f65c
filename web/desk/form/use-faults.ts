import { useState } from 'react';
import type { Problem } from '#server/routes/contract.ts';
import { problemOf } from '../api.ts';
import { useSay } from '../lang.tsx';
import { firstMissing, type Question, type Values } from './fields-of.ts';

export type Fault = Pick<Problem, 'message' | 'law'>;

export interface Faults {
  readonly byName: Readonly<Record<string, Fault>>;
  /** True when the last refusal stands at a field of this form. */
  readonly atField: boolean;
  /** Whether a required answer is missing; it is marked and moved to. */
  readonly lacking: (values: Values) => boolean;
  /** What is being corrected is not called wrong any more. */
  readonly forget: (name: string) => void;
  /** Takes a refusal of the server to the field it is about. */
  readonly take: (error: unknown) => void;
}

/** What is wrong with the answers of a form, field by field. */
export function useFaults(questions: readonly Question[]): Faults {
  const say = useSay();
  const [byName, setByName] = useState<Readonly<Record<string, Fault>>>({});
  const put = (name: string, fault: Fault) => {
    setByName({ [name]: fault });
    const stood = document.activeElement;
    // On a slow machine the frame comes late: whoever has begun to correct something keeps the field they are in.
    requestAnimationFrame(() => {
      if ([stood, document.body].includes(document.activeElement)) moveTo(name);
    });
  };
  return {
    byName,
    atField: Object.keys(byName).length > 0,
    lacking: (values) => {
      const missing = firstMissing(questions, values);
      setByName({});
      if (missing !== undefined) put(missing.name, { message: say('missingHere') });
      return missing !== undefined;
    },
    forget: (name) => {
      if (name in byName) setByName({});
    },
    take: (error) => {
      const { field, ...problem } = problemOf(error);
      setByName({});
      if (field !== undefined && questions.some(({ name }) => name === field)) put(field, problem);
    },
  };
}

function moveTo(name: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
