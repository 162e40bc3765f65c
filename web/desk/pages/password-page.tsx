import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

const empty = { password: '', next: '', again: '' };
const parts = ['password', 'next', 'again'] as const;

/** Staff change their own password. */
export function PasswordPage() {
  const say = useSay();
  const [typed, setTyped] = useState(empty);
  const change = useMutation({
    mutationFn: () => post('/api/session/password', typed),
    onSuccess: () => setTyped(empty),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <>
      <header className="page-head">
        <h1>{say('passwordChange')}</h1>
      </header>
      <p className="lead">{say('passwordLead')}</p>
      <form className="hand-over-form" onSubmit={submit}>
        {parts.map((name) => (
          <div key={name}>
            <label htmlFor={`p-${name}`}>{say(`password-${name}`)}</label>
            <Input.Password
              id={`p-${name}`}
              autoComplete={name === 'password' ? 'current-password' : 'new-password'}
              value={typed[name]}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          </div>
        ))}
        {change.error !== null && <Failure error={change.error} />}
        {change.isSuccess && <p role="status">{say('passwordChanged')}</p>}
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {say('passwordChange')}
        </Button>
      </form>
    </>
  );
}
