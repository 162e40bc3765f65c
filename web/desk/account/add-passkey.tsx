import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api.ts';
import { useSay } from '../lang.tsx';
import { addPasskey } from '../proof/passkey.ts';

/** A passkey made on this device. */
export function AddPasskey({ onAdded }: { readonly onAdded: (recovery: readonly string[]) => void }) {
  const say = useSay();
  const [name, setName] = useState<string>(say('factorNamePasskey'));
  const add = useMutation({ mutationFn: () => addPasskey(name.trim()), onSuccess: onAdded });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className="hand-over-form" onSubmit={submit}>
      <p>{say('factorPasskeyHint')}</p>
      <label htmlFor="passkey-name">{say('factorName')}</label>
      <Input id="passkey-name" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
      {add.error !== null && (
        <p className="fault" role="alert">
          {problemOf(add.error).message || say('passkeyFailed')}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={add.isPending} disabled={name.trim() === ''}>
        {say('factorAddPasskey')}
      </Button>
    </form>
  );
}
