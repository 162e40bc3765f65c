import type { Question, Values } from './fields-of.ts';
import { QuestionField } from './question-field.tsx';
import type { Faults } from './use-faults.ts';

interface Form {
  readonly questions: readonly Question[];
  readonly values: Values;
  readonly faults: Faults;
  /** As a change of what is there by then: a photo that arrives late must not bring back old words. */
  readonly onChange: (change: (before: Values) => Values) => void;
}

/** A form drawn from its JSON Schema. */
export function SchemaForm({ questions, values, faults, onChange }: Form) {
  return (
    <div className="questions">
      {questions.map((question) => (
        <QuestionField
          key={question.name}
          question={question}
          value={values[question.name]}
          fault={faults.byName[question.name]}
          onChange={(value) => {
            faults.forget(question.name);
            onChange((before) => ({ ...before, [question.name]: value }));
          }}
        />
      ))}
    </div>
  );
}
