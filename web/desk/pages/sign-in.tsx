import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { post, problemOf } from '../api.ts';
import { useSpeech } from '../lang.tsx';
import { whatToDo } from '../parts/failure.tsx';
import { canPasskey, showPasskey } from '../proof/passkey.ts';
import { county, session } from '../queries.ts';
import { ResetForm } from '../sign-in/reset-form.tsx';
import type { Word } from '../words/zh.ts';

/** Sign in with the account of a post: by password, passkey or the county's own sign-in; or set a new password with a one-time code. */
export function SignIn() {
  const { say, change } = useSpeech();
  const { data } = useQuery(county);
  const [resetting, setResetting] = useState(false);
  return (
    <main className="sign-in">
      <div className="sign-in-sheet">
        <h1>
          {say('product')} <span>{say('desk')}</span>
        </h1>
        <p className="motto">{say('motto')}</p>
        {data?.demo && (
          <p className="quiet">
            <span className="demo">{say('demoMark')}</span> {data.name} · {say('demoNote')}
          </p>
        )}
        {resetting ? (
          <ResetForm sends={data?.sends ?? false} onBack={() => setResetting(false)} />
        ) : (
          <>
            <PasswordForm />
            <OtherWays outside={data?.outside ?? null} />
            <p className="quiet">{say('forgot')}</p>
            <Button type="link" onClick={() => setResetting(true)}>
              {say('haveReset')}
            </Button>
          </>
        )}
        <Button type="link" onClick={change}>
          {say('otherLanguage')}
        </Button>
      </div>
    </main>
  );
}

/** User name and password; the code only once the server asks for it. Errors stand where they arise and say what to do. */
function PasswordForm() {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<Word>();
  const enter = useMutation({
    mutationFn: () =>
      post('/api/sessions', { username: username.trim(), password, ...(code !== '' && { code: code.trim() }) }),
    onSuccess: () => queries.resetQueries(session),
  });
  const asksCode = enter.error !== null && asksForCode.has(problemOf(enter.error).type);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = whatIsMissing(username, password, asksCode ? code : undefined);
    setMissing(lacks);
    if (lacks === undefined) enter.mutate();
  };
  const fault = missing === undefined ? enter.error !== null && whatToDo(enter.error, say) : say(missing);
  return (
    <form onSubmit={submit} noValidate>
      <p>{say('signInLead')}</p>
      <label htmlFor="username">{say('username')}</label>
      <Input
        id="username"
        autoComplete="username webauthn"
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
      {asksCode && <CodeInput code={code} onCode={setCode} />}
      {fault !== false && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <Button type="primary" htmlType="submit" size="large" block loading={enter.isPending}>
        {say(enter.isPending ? 'signingIn' : 'signIn')}
      </Button>
    </form>
  );
}

function CodeInput({ code, onCode }: { readonly code: string; readonly onCode: (code: string) => void }) {
  const { say } = useSpeech();
  return (
    <>
      <label htmlFor="code">{say('code')}</label>
      <p className="quiet" id="code-hint">
        {say('codeHint')}
      </p>
      <Input
        id="code"
        autoComplete="one-time-code"
        aria-describedby="code-hint"
        size="large"
        autoFocus
        value={code}
        onChange={({ target }) => onCode(target.value)}
      />
    </>
  );
}

/** Ways in without a password, where there are any. */
function OtherWays({ outside }: { readonly outside: string | null }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: () => showPasskey('sessions'),
    onSuccess: () => queries.resetQueries(session),
  });
  const came = new URLSearchParams(window.location.search).get('outside');
  return (
    <div className="other-ways">
      {canPasskey() && (
        <Button size="large" block loading={enter.isPending} onClick={() => enter.mutate()}>
          {say('withPasskey')}
        </Button>
      )}
      {enter.error !== null && (
        <p className="fault" role="alert">
          {problemOf(enter.error).message || say('passkeyFailed')}
        </p>
      )}
      {outside !== null && (
        <Button size="large" block href="/api/outside/begin">
          {say('withOutside', { name: outside })}
        </Button>
      )}
      {came !== null && (
        <p className="fault" role="alert">
          {say(outsideWord(came))}
        </p>
      )}
    </div>
  );
}

/** How it went with the county's own sign-in. */
const outsideWord = (came: string): Word => {
  if (came === 'press') return 'outsidePress';
  return came === 'waiting' ? 'outsideWaiting' : 'outsideFailed';
};

const asksForCode: ReadonlySet<string> = new Set(['urn:huiyin:problem:code-needed', 'urn:huiyin:problem:factor-wrong']);

function whatIsMissing(username: string, password: string, code: string | undefined): Word | undefined {
  if (username.trim() === '') return 'noUsername';
  if (password === '') return 'noPassword';
  return code?.trim() === '' ? 'noCode' : undefined;
}
