import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { ProcedureView } from '#server/routes/contract.ts';
import { newKey, post } from '../api.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { useFaults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { procedures } from '../queries.ts';

interface Registered {
  readonly id: string;
  readonly number: string;
}

/** Asks for a station, room or contact place to be inspected; whoever inspects finds it among their duties. */
export function ApplySetup() {
  const rule = useQuery(procedures).data?.find(({ id }) => id === 'network-setup');
  return rule === undefined ? null : <ApplyForm rule={rule} />;
}

function ApplyForm({ rule }: { readonly rule: ProcedureView }) {
  const say = useSay();
  const [key, setKey] = useState(newKey);
  const [values, setValues] = useState<Values>({});
  const questions = questionsOf(rule.form);
  const faults = useFaults(questions);
  const apply = useMutation({
    mutationFn: () =>
      post<Registered>('/api/matters', { procedure: rule.id, form: answersOf(values) }, { 'idempotency-key': key }),
    onError: faults.take,
    onSuccess: () => {
      setValues({});
      setKey(newKey());
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.lacking(values)) apply.mutate();
  };
  return (
    <form className="counter" onSubmit={submit} noValidate>
      <p className="lead">{rule.summary}</p>
      <SchemaForm questions={questions} values={values} faults={faults} onChange={setValues} />
      {apply.error !== null && !faults.atField && <Failure error={apply.error} />}
      {apply.data !== undefined && (
        <p role="status">
          {say('applied')} <Link to={`/matters/${apply.data.id}`}>{apply.data.number}</Link>
        </p>
      )}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={apply.isPending}>
          {say('applySubmit')}
        </Button>
      </div>
    </form>
  );
}
