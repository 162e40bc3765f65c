import { useId } from 'react';
import type { Problem } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import type { Question } from './fields-of.ts';
import { Widget } from './widget.tsx';

interface Asked {
  readonly question: Question;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** What is wrong with the answer: the server's refusal, or that it is missing. */
  readonly fault: Pick<Problem, 'message' | 'law'> | undefined;
}

/** One question with its mark, hint and widget; a refusal stands under it with the law it rests on. */
export function QuestionField({ question, value, onChange, fault }: Asked) {
  const say = useSay();
  const id = useId();
  const described = fault === undefined ? `${id}-hint` : `${id}-fault`;
  return (
    <div
      className={`question is-${question.kind} ${fault === undefined ? '' : 'is-faulty'}`}
      data-field={question.name}
    >
      <label htmlFor={id} id={`${id}-label`}>
        {question.title}
        <span className={question.required ? 'must' : 'may'}>{say(question.required ? 'required' : 'optional')}</span>
      </label>
      {question.hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {question.hint}
        </p>
      )}
      <Widget id={id} described={described} question={question} value={value} onChange={onChange} />
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault.message}
          {fault.law !== undefined && <span className="law">{say('refusedBy', { law: fault.law })}</span>}
        </p>
      )}
    </div>
  );
}
