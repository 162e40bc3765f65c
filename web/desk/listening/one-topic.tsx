import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { MadeTopic, OneRecurring } from '#server/routes/listening-contract.ts';
import { post } from '../api.ts';
import { dateIn } from '../day.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { useFaults } from '../form/use-faults.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { procedures, session } from '../queries.ts';

/** Which topics have gathered some of it; and for whoever may open one, the press that makes it one with an owner. */
export function OneTopic({ one }: { readonly one: OneRecurring }) {
  const say = useSay();
  const offices = useQuery(session).data?.posts.map(({ office }) => office) ?? [];
  const isOpen = one.topics.some(({ ended }) => !ended);
  return (
    <section aria-labelledby="topic-title">
      <h2 id="topic-title">{say('recurringTopic')}</h2>
      {one.topics.length === 0 && <p className="quiet">{say('recurringUntopiced')}</p>}
      <ul>
        {one.topics.map(({ id, title, gathered }) => (
          <li key={id}>
            <Link to={`/matters/${id}`}>{say('recurringGathered', { title, n: gathered })}</Link>
          </li>
        ))}
      </ul>
      {isOpen && one.ungathered === 0 && <p className="quiet">{say('recurringAllGathered')}</p>}
      {offices.includes('station') && !(isOpen && one.ungathered === 0) && <MakeOne one={one} />}
    </section>
  );
}

/** What the topic's own form asks that is not known already; the standing one of it takes in the rest. */
function MakeOne({ one }: { readonly one: OneRecurring }) {
  const { say, lang } = useSpeech();
  const go = useNavigate();
  const queries = useQueryClient();
  const standing = one.topics.find(({ ended }) => !ended);
  const form = useQuery(procedures).data?.find(({ id }) => id === 'topic')?.form;
  const asked =
    form === undefined ? [] : questionsOf(form).filter(({ name }) => ['subject', 'cause', 'owner'].includes(name));
  const [values, setValues] = useState<Values>(() => ({
    subject: one.title,
    cause: say('recurringCause', { from: dateIn(lang, one.first), n: one.voices, people: one.people }),
    ...(one.owner !== null && { owner: one.owner }),
  }));
  const faults = useFaults(asked);
  const make = useMutation({
    mutationFn: () => post<MadeTopic>(`/api/listening/${one.id}/topic`, answersOf(values)),
    onError: faults.take,
    // Not waited for: with the answer this form may be gone, and then nobody would be taken to the topic.
    onSuccess: () =>
      void queries.invalidateQueries({
        predicate: ({ queryKey: [kind] }) => kind === 'listening' || kind === 'topics',
      }),
  });
  // Only from here: whoever has gone on to another page meanwhile is not taken away from it.
  const onSuccess = ({ id }: MadeTopic) => go(`/matters/${id}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (standing !== undefined || !faults.lacking(values)) make.mutate(undefined, { onSuccess });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {make.error !== null && !faults.atField && <Failure error={make.error} />}
      {standing === undefined && <p className="quiet">{say('recurringMakeLead', { n: one.ungathered })}</p>}
      {standing === undefined && <SchemaForm questions={asked} values={values} faults={faults} onChange={setValues} />}
      <Button type="primary" htmlType="submit" loading={make.isPending}>
        {standing === undefined
          ? say('recurringMake')
          : say('recurringGatherRest', { n: one.ungathered, title: standing.title })}
      </Button>
    </form>
  );
}
