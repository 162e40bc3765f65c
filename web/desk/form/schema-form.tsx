import type { Question, Values } from './fields-of.ts';
import { QuestionField } from './question-field.tsx';
import type { Faults } from './use-faults.ts';

interface Form {
  readonly questions: readonly Question[];
  readonly values: Values;
  readonly faults: Faults;
  readonly onChange: (values: Values) => void;
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
            onChange({ ...values, [question.name]: value });
          }}
        />
      ))}
    </div>
  );
}
