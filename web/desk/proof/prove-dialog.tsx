import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { WaysToProve } from '#server/routes/proof.ts';
import { get, post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { whatToDo } from '../parts/failure.tsx';
import { answerProof } from './asks-proof.ts';
import { canPasskey, showPasskey } from './passkey.ts';

/** Stands ready on every page: asks for a proof when something that matters waits for it, then lets it go on. */
export function ProveDialog() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const settle = useRef<(shown: boolean) => void>(undefined);
  useEffect(
    () =>
      answerProof(() => {
        setOpen(true);
        return new Promise((resolve) => {
          settle.current = resolve;
        });
      }),
    [],
  );
  const done = (shown: boolean) => {
    setOpen(false);
    settle.current?.(shown);
  };
  return (
    <Modal open={open} title={say('proveTitle')} footer={null} width={440} destroyOnHidden onCancel={() => done(false)}>
      <Prove onDone={() => done(true)} onCancel={() => done(false)} />
    </Modal>
  );
}

function Prove({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const say = useSay();
  const { data: ways } = useQuery({
    queryKey: ['proof'],
    queryFn: () => get<WaysToProve>('/api/session/proof'),
    staleTime: 0,
  });
  const passkey = useMutation({ mutationFn: () => showPasskey('proof'), onSuccess: onDone });
  return (
    <div className="prove">
      <p>{say('proveLead')}</p>
      {ways?.passkey && canPasskey() && (
        <Button
          block
          type={ways.password ? 'default' : 'primary'}
          loading={passkey.isPending}
          onClick={() => passkey.mutate()}
        >
          {say('provePasskey')}
        </Button>
      )}
      {passkey.error !== null && (
        <p className="fault" role="alert">
          {say('passkeyFailed')}
        </p>
      )}
      {ways?.outside && <ByOutside onDone={onDone} />}
      {ways?.password && <ByPassword totp={ways.totp} onDone={onDone} />}
      <Button type="link" block onClick={onCancel}>
        {say('proveCancel')}
      </Button>
    </div>
  );
}

/** In a window of its own: what was being written here stays. */
function ByOutside({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  return (
    <p>
      <a href="/api/outside/begin?prove=1" target="_blank" rel="noopener">
        {say('proveOutside')}
      </a>{' '}
      <Button size="small" onClick={onDone}>
        {say('proveOutsideDone')}
      </Button>
    </p>
  );
}

function ByPassword({ totp, onDone }: { readonly totp: boolean; readonly onDone: () => void }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const prove = useMutation({
    mutationFn: () => post('/api/session/proof', { password, ...(code.trim() !== '' && { code: code.trim() }) }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate();
  };
  return (
    <form className="hand-over-form" onSubmit={submit}>
      <label htmlFor="prove-password">{say('password')}</label>
      <Input.Password
        id="prove-password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {totp && (
        <>
          <label htmlFor="prove-code">{say('code')}</label>
          <Input
            id="prove-code"
            autoComplete="one-time-code"
            placeholder={say('codeHint')}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </>
      )}
      {prove.error !== null && (
        <p className="fault" role="alert">
          {whatToDo(prove.error, say)}
        </p>
      )}
      <Button type="primary" htmlType="submit" block loading={prove.isPending} disabled={password === ''}>
        {say('proveGo')}
      </Button>
    </form>
  );
}
