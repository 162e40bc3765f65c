import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { HandOverChoices, HandOverView } from '#server/routes/hand-over-view.ts';
import { post as send } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { handOverChoices } from './hand-over-queries.ts';

/** Begins a hand-over: which post, from whom, to whom, and whether the post itself goes or only what is in its hands. */
export function BeginHandOver({ onBegun }: { readonly onBegun: (id: string) => void }) {
  const choices = useQuery(handOverChoices).data;
  return choices === undefined || choices.posts.length === 0 ? null : <BeginForm choices={choices} onBegun={onBegun} />;
}

interface Beginning {
  readonly choices: HandOverChoices;
  readonly onBegun: (id: string) => void;
}

function BeginForm({ choices, onBegun }: Beginning) {
  const say = useSay();
  const queries = useQueryClient();
  const [asked] = useSearchParams();
  const [key, setKey] = useState(asked.get('post') ?? choices.posts[0]?.key);
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState('');
  const post = choices.posts.find((one) => one.key === key);
  const [from, setFrom] = useState<string>();
  const giver = from ?? post?.givers[0]?.username;
  const taker = choices.takers.find(({ username }) => username === to);
  const into = post?.into.find((other) => taker?.posts.includes(other.key));
  const begin = useMutation({
    mutationFn: () => send<HandOverView>('/api/hand-overs', { post: key, from: giver, to, into: into?.key, reason }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['hand-overs'] });
      onBegun(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  const people = (all: readonly { readonly username: string; readonly name: string }[]) =>
    all.map(({ username, name }) => ({ value: username, label: `${name}（${username}）` }));
  const pick = (value: string) => {
    setKey(value);
    setFrom(undefined);
  };
  return (
    <form className="hand-over-form noprint" onSubmit={submit}>
      <h2>{say('handOverBegin')}</h2>
      <label htmlFor="ho-post">{say('handOverPost')}</label>
      <Select
        id="ho-post"
        showSearch={{ optionFilterProp: 'label' }}
        value={key ?? null}
        onChange={pick}
        options={choices.posts.map((one) => ({ value: one.key, label: one.name }))}
      />
      <label htmlFor="ho-from">{say('handOverFrom')}</label>
      <Select id="ho-from" value={giver ?? null} onChange={setFrom} options={people(post?.givers ?? [])} />
      <label htmlFor="ho-to">{say('handOverTo')}</label>
      <Select
        id="ho-to"
        showSearch={{ optionFilterProp: 'label' }}
        value={to ?? null}
        onChange={setTo}
        options={people(choices.takers.filter(({ username }) => username !== giver))}
      />
      {taker !== undefined && (
        <p className="quiet">{into === undefined ? say('handOverWhole') : say('handOverInto', { post: into.name })}</p>
      )}
      <label htmlFor="ho-reason">{say('handOverReason')}</label>
      <Input id="ho-reason" maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
      {begin.error !== null && <Failure error={begin.error} />}
      <Button
        type="primary"
        htmlType="submit"
        disabled={to === undefined || giver === undefined}
        loading={begin.isPending}
      >
        {say('handOverStart')}
      </Button>
    </form>
  );
}
