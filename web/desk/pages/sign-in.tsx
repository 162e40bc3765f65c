import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { useSpeech } from '../lang.tsx';
import { whatToDo } from '../parts/failure.tsx';
import { county, session } from '../queries.ts';
import type { Word } from '../words/zh.ts';

/** Sign in with the account of a post. Errors stand where they arise and say what to do. */
export function SignIn() {
  const { say, change } = useSpeech();
  const queries = useQueryClient();
  const { data } = useQuery(county);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Word>();
  const enter = useMutation({
    mutationFn: () => post('/api/sessions', { username: username.trim(), password }),
    onSuccess: () => queries.resetQueries(session),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = whatIsMissing(username, password);
    setMissing(lacks);
    if (lacks === undefined) enter.mutate();
  };
  return (
    <main className="sign-in">
      <form onSubmit={submit} noValidate>
        <h1>
          {say('product')} <span>{say('desk')}</span>
        </h1>
        <p className="motto">{say('motto')}</p>
        {data?.demo && (
          <p className="quiet">
            <span className="demo">{say('demoMark')}</span> {data.name} · {say('demoNote')}
          </p>
        )}
        <p>{say('signInLead')}</p>
        <label htmlFor="username">{say('username')}</label>
        <Input
          id="username"
          autoComplete="username"
          size="large"
          autoFocus
          value={username}
          onChange={({ target }) => setUsername(target.value)}
        />
        <label htmlFor="password">{say('password')}</label>
        <Input.Password
          id="password"
          autoComplete="current-password"
          size="large"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {missing !== undefined && (
          <p className="fault" role="alert">
            {say(missing)}
          </p>
        )}
        {missing === undefined && enter.error !== null && (
          <p className="fault" role="alert">
            {whatToDo(enter.error, say)}
          </p>
        )}
        <Button type="primary" htmlType="submit" size="large" block loading={enter.isPending}>
          {say(enter.isPending ? 'signingIn' : 'signIn')}
        </Button>
        <p className="quiet">{say('forgot')}</p>
        <Button type="link" onClick={change}>
          {say('otherLanguage')}
        </Button>
      </form>
    </main>
  );
}

function whatIsMissing(username: string, password: string): Word | undefined {
  if (username.trim() === '') return 'noUsername';
  return password === '' ? 'noPassword' : undefined;
}
