import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ProcedureView } from '#server/routes/contract.ts';
import { newKey, post } from '../api.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { useFaults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import { channelIn, counterChannels } from '../parts/channel.ts';
import { Failure } from '../parts/failure.tsx';
import { IntakeQuestions } from './intake-questions.tsx';
import { LikelySame } from './likely-same.tsx';
import type { Receipt } from './slip.tsx';

interface Taking {
  readonly rule: ProcedureView;
  readonly onDone: (receipt: Receipt) => void;
}

/** The form of an intake. Sent twice by a nervous finger or a bad line, it is still one matter. */
export function CounterForm({ rule, onDone }: Taking) {
  const say = useSay();
  const queries = useQueryClient();
  const questions = questionsOf(rule.form);
  const [values, setValues] = useState<Values>({});
  const [channel, setChannel] = useState<string>('walk-in');
  const [key] = useState(newKey);
  const faults = useFaults(questions);
  const intake = useMutation({
    mutationFn: () => {
      const body = { procedure: rule.id, form: answersOf(values), channel };
      return post<Receipt>('/api/matters', body, { 'idempotency-key': key });
    },
    onError: faults.take,
    onSuccess: (receipt) => {
      queries.invalidateQueries({ queryKey: ['matters'] }).catch(() => undefined);
      onDone(receipt);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.lacking(values)) intake.mutate();
  };
  return (
    <div className="counter-page">
      <form className="counter" onSubmit={submit} noValidate>
        <div className="question is-choice">
          <span className="label" id="channel-label">
            {say('channel')}
          </span>
          <Radio.Group
            aria-labelledby="channel-label"
            className="choices"
            value={channel}
            options={counterChannels.map((value) => ({ value, label: channelIn(say, value) }))}
            onChange={({ target }) => setChannel(target.value as string)}
          />
        </div>
        <IntakeQuestions questions={questions} values={values} faults={faults} onChange={setValues} />
        {intake.error !== null && !faults.atField && <Failure error={intake.error} />}
        <div className="form-foot">
          <Button type="primary" size="large" htmlType="submit" loading={intake.isPending}>
            {say(intake.isPending ? 'submitting' : 'takeDownSubmit')}
          </Button>
        </div>
      </form>
      {rule.kind === 'service' && <LikelySame procedure={rule.id} values={values} />}
    </div>
  );
}
