import type { Question, Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import type { Faults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import type { Word } from '../words/zh.ts';

interface Asking {
  readonly questions: readonly Question[];
  /** Names of questions to be folded away while somebody waits. */
  readonly kept: readonly string[];
  /** What is folded away, in words. */
  readonly keptWord?: Word;
  readonly values: Values;
  readonly faults: Faults;
  readonly onChange: (change: (before: Values) => Values) => void;
}

/** The questions of an intake; what only a matter from another system has is folded away. */
export function IntakeQuestions({ questions, kept, keptWord = 'takeDownElsewhere', ...rest }: Asking) {
  const say = useSay();
  const folded = questions.filter(({ name }) => kept.includes(name));
  const asked = questions.filter((question) => !folded.includes(question));
  return (
    <>
      <SchemaForm questions={asked} {...rest} />
      {folded.length > 0 && (
        <details
          className="elsewhere"
          open={folded.some(({ name }) => rest.faults.byName[name] !== undefined) || undefined}
        >
          <summary>{say(keptWord)}</summary>
          <SchemaForm questions={folded} {...rest} />
        </details>
      )}
    </>
  );
}
