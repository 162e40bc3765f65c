import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { TotpAsked } from '#server/routes/factors.ts';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { qrFor } from '../parts/qr-for.ts';

const path = '/api/session/factors/totp';

/** An authenticator: a code to scan, or a key to type, and the first six digits it shows. */
export function AddTotp({ onAdded }: { readonly onAdded: (recovery: readonly string[]) => void }) {
  const { data, error } = useQuery({
    queryKey: ['totp'],
    queryFn: () => post<TotpAsked>(path, {}),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) return <Failure error={error} />;
  return data === undefined ? <Loading /> : <Finish asked={data} onAdded={onAdded} />;
}

function Finish({
  asked,
  onAdded,
}: {
  readonly asked: TotpAsked;
  readonly onAdded: (recovery: readonly string[]) => void;
}) {
  const say = useSay();
  const [name, setName] = useState<string>(say('factorNameTotp'));
  const [code, setCode] = useState('');
  const finish = useMutation({
    mutationFn: () =>
      post<{ recovery: readonly string[] }>(`${path}/confirm`, { ticket: asked.ticket, code, name: name.trim() }),
    onSuccess: ({ recovery }) => onAdded(recovery),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish.mutate();
  };
  return (
    <form className="hand-over-form" onSubmit={submit}>
      <p>{say('totpScan')}</p>
      <img className="totp-code" src={qrFor(asked.uri)} alt={say('factorAddTotp')} />
      <p>
        {say('totpSecret')} <code className="totp-secret">{asked.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <label htmlFor="totp-name">{say('factorName')}</label>
      <Input id="totp-name" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
      <label htmlFor="totp-first">{say('totpCode')}</label>
      <Input
        id="totp-first"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {finish.error !== null && <Failure error={finish.error} />}
      <Button type="primary" htmlType="submit" loading={finish.isPending} disabled={name.trim() === '' || code === ''}>
        {say('totpFinish')}
      </Button>
    </form>
  );
}
