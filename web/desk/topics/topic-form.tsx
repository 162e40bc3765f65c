import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey, post } from '../api.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { useFaults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { procedures } from '../queries.ts';
import { topics } from './topic-queries.ts';

interface Asked {
  /** A filter of the ledger, as its address writes it; empty when nothing is gathered yet. */
  readonly filter: string;
  readonly onClose: () => void;
}

/** The questions of a new topic. What the filter finds is gathered with it. */
export function TopicForm({ filter, onClose }: Asked) {
  const say = useSay();
  const go = useNavigate();
  const queries = useQueryClient();
  const form = useQuery(procedures).data?.find(({ id }) => id === 'topic')?.form;
  const questions = form === undefined ? [] : questionsOf(form);
  const [values, setValues] = useState<Values>(() => fromFilter(filter));
  const [key] = useState(newKey);
  const faults = useFaults(questions);
  const open = useMutation({
    mutationFn: () => openTopic(answersOf(values), filter, key),
    onError: faults.take,
    onSuccess: () => void queries.invalidateQueries(topics),
  });
  // Only from here: whoever has gone on to another page meanwhile is not taken away from it.
  const onSuccess = (id: string) => go(`/matters/${id}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.lacking(values)) open.mutate(undefined, { onSuccess });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {filter !== '' && <p className="quiet">{say('topicWillGather')}</p>}
      {open.error !== null && !faults.atField && <Failure error={open.error} />}
      <SchemaForm questions={questions} values={values} faults={faults} onChange={setValues} />
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {say('newTopic')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

/** The key makes a press tried again open the same topic; gathering twice gathers nothing twice. */
async function openTopic(form: Values, filter: string, key: string): Promise<string> {
  const { id } = await post<{ id: string }>('/api/matters', { procedure: 'topic', form }, { 'idempotency-key': key });
  if (filter !== '') await post(`/api/matters/${id}/acts`, { act: 'gather', data: { filter } });
  return id;
}

/** Kind and area of the filter are what the topic is about, until somebody says otherwise. */
function fromFilter(filter: string): Values {
  const asked = new URLSearchParams(filter);
  const [category, place] = [asked.get('category'), asked.get('place')];
  return { ...(category !== null && { category }), ...(place !== null && { place: { code: place } }) };
}
