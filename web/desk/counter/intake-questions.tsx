import type { Question, Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import type { Faults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';

interface Asking {
  readonly questions: readonly Question[];
  readonly values: Values;
  readonly faults: Faults;
  readonly onChange: (change: (before: Values) => Values) => void;
}

/** The questions of an intake; what only a matter from another system has is folded away while somebody waits. */
export function IntakeQuestions({ questions, ...rest }: Asking) {
  const say = useSay();
  const kept = questions.filter(({ name }) => keptElsewhere.includes(name));
  const asked = questions.filter((question) => !kept.includes(question));
  return (
    <>
      <SchemaForm questions={asked} {...rest} />
      {kept.length > 0 && (
        <details
          className="elsewhere"
          open={kept.some(({ name }) => rest.faults.byName[name] !== undefined) || undefined}
        >
          <summary>{say('takeDownElsewhere')}</summary>
          <SchemaForm questions={kept} {...rest} />
        </details>
      )}
    </>
  );
}

const keptElsewhere: readonly string[] = ['external', 'happened', 'origin'];
