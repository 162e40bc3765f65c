import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { whatToDo } from '../parts/failure.tsx';

const empty = { username: '', code: '', next: '', again: '' };

/** A new password with a one-time code; or such a code asked for, where this county can send one. */
export function ResetForm({ sends, onBack }: { readonly sends: boolean; readonly onBack: () => void }) {
  const say = useSay();
  const [typed, setTyped] = useState(empty);
  const ask = useMutation({ mutationFn: () => post('/api/password-resets', { username: typed.username.trim() }) });
  const set = useMutation({
    mutationFn: () => post('/api/password-resets/use', { ...typed, username: typed.username.trim() }),
    onSuccess: () => setTyped(empty),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate();
  };
  const of = (name: keyof typeof empty) => ({
    ...{ id: `r-${name}`, size: 'large' as const, value: typed[name] },
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });
  const error = set.error ?? ask.error;
  return (
    <form onSubmit={submit} noValidate>
      <h2>{say('resetTitle')}</h2>
      <p>{say('resetLead')}</p>
      <label htmlFor="r-username">{say('username')}</label>
      <Input {...of('username')} autoComplete="username" autoFocus />
      {sends && (
        <p>
          <Button
            size="small"
            disabled={typed.username.trim() === ''}
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {say('resetAsk')}
          </Button>
          <span className="quiet"> {say(ask.isSuccess ? 'resetSent' : 'resetAskHint')}</span>
        </p>
      )}
      <label htmlFor="r-code">{say('resetCode')}</label>
      <Input {...of('code')} autoComplete="one-time-code" />
      <label htmlFor="r-next">{say('password-next')}</label>
      <Input.Password {...of('next')} autoComplete="new-password" />
      <label htmlFor="r-again">{say('password-again')}</label>
      <Input.Password {...of('again')} autoComplete="new-password" />
      {error !== null && (
        <p className="fault" role="alert">
          {whatToDo(error, say)}
        </p>
      )}
      {set.isSuccess && <p role="status">{say('resetDone')}</p>}
      <Button type="primary" htmlType="submit" size="large" block loading={set.isPending}>
        {say('resetSet')}
      </Button>
      <Button type="link" onClick={onBack}>
        {say('backToSignIn')}
      </Button>
    </form>
  );
}
