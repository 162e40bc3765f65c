import { Button } from 'antd';
import type { FormEvent } from 'react';
import type { ProcedureView } from '#server/routes/contract.ts';
import { IntakeQuestions } from '../counter/intake-questions.tsx';
import { LikelySame } from '../counter/likely-same.tsx';
import type { Intake } from '../counter/use-intake.ts';
import { useSaying } from '../counter/use-saying.ts';
import { Sheets } from '../knowledge/sheets.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { ProposedUnit, useProposal } from './proposed-unit.tsx';
import { useChords } from './use-chords.ts';

interface Spoken {
  readonly rule: ProcedureView;
  readonly intake: Intake;
  readonly onReadBack: () => void;
}

/** The words as they are spoken, and beside them what helps: who answers for it, what is alike, what may be told. */
export function Taking({ rule, intake, onReadBack }: Spoken) {
  const say = useSay();
  const { questions, values, setValues, faults, error } = intake;
  const saying = useSaying(values);
  const suggested = useProposal('service-request', saying).data?.best;
  const forward = () => {
    if (!faults.lacking(values)) onReadBack();
  };
  const take = (category: string) => setValues((before) => ({ ...before, category }));
  useChords({ 'ctrl+enter': forward, 'alt+c': () => suggested && take(suggested.category) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    forward();
  };
  return (
    <div className="taking">
      <form className="counter" onSubmit={submit} noValidate aria-label={say('whatIsSaid')}>
        <IntakeQuestions
          questions={questions.filter(({ name }) => name !== 'read-back')}
          kept={questions.map(({ name }) => name).filter((name) => !first.includes(name))}
          keptWord="moreOfCall"
          values={values}
          faults={faults}
          onChange={setValues}
        />
        {error !== null && !faults.atField && <Failure error={error} />}
        <p className="form-foot">
          <Button type="primary" size="large" htmlType="submit" aria-keyshortcuts="Control+Enter">
            {say('readBack')}
          </Button>
          <kbd aria-hidden>Ctrl+Enter</kbd>
        </p>
      </form>
      <div className="beside-call">
        {rule.kind === 'service' ? (
          <>
            <ProposedUnit procedure={rule.id} values={values} onTake={take} chord />
            <LikelySame procedure={rule.id} values={values} onLink={setValues} />
          </>
        ) : (
          <p className="quiet">{say('likelyPetition')}</p>
        )}
        <Sheets saying={saying} category={saying?.category ?? suggested?.category} />
      </div>
    </div>
  );
}

/** What is asked on every call; the rest is folded away. */
const first: readonly string[] = ['subject', 'detail', 'place', 'category', 'contact', 'urgent'];
