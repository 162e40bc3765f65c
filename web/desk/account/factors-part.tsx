import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { AccountView } from '#server/routes/own-account.ts';
import { post, remove } from '../api.ts';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { canPasskey } from '../proof/passkey.ts';
import { session } from '../queries.ts';
import { ownAccount } from './account-query.ts';
import { AddPasskey } from './add-passkey.tsx';
import { AddTotp } from './add-totp.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** One's second factors: what stands, adding and removing, and recovery codes when they are told. */
export function FactorsPart({ account }: { readonly account: AccountView }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [adding, setAdding] = useState<'totp' | 'passkey'>();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const added = async (recovery: readonly string[]) => {
    setAdding(undefined);
    setCodes(recovery);
    await Promise.all([queries.invalidateQueries(ownAccount), queries.invalidateQueries(session)]);
  };
  const renew = useMutation({
    mutationFn: () => post<{ recovery: readonly string[] }>('/api/session/factors/recovery', {}),
    onSuccess: ({ recovery }) => added(recovery),
  });
  const { factors, recoveryLeft } = account;
  return (
    <section aria-label={say('factors')}>
      <h2>{say('factors')}</h2>
      <p className="quiet">{say('factorsLead')}</p>
      {factors.length === 0 ? <p>{say('factorsNone')}</p> : <Factors factors={factors} />}
      {codes.length > 0 && <RecoveryCodes codes={codes} onKept={() => setCodes([])} />}
      {factors.length > 0 && codes.length === 0 && (
        <p>
          {say('recoveryLeft', { n: recoveryLeft })}{' '}
          <Button size="small" loading={renew.isPending} onClick={() => renew.mutate()}>
            {say('recoveryNew')}
          </Button>
        </p>
      )}
      {renew.error !== null && <Failure error={renew.error} />}
      {adding === 'totp' && <AddTotp onAdded={added} />}
      {adding === 'passkey' && <AddPasskey onAdded={added} />}
      {adding === undefined && codes.length === 0 && (
        <p className="form-foot">
          <Button onClick={() => setAdding('totp')}>{say('factorAddTotp')}</Button>
          {canPasskey() && <Button onClick={() => setAdding('passkey')}>{say('factorAddPasskey')}</Button>}
        </p>
      )}
    </section>
  );
}

function Factors({ factors }: Pick<AccountView, 'factors'>) {
  const { say, lang } = useSpeech();
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: (id: string) => remove(`/api/session/factors/${id}`),
    onSuccess: () => queries.invalidateQueries(ownAccount),
  });
  return (
    <>
      <ul className="account-list">
        {factors.map(({ id, kind, name, at, used }) => (
          <li key={id}>
            <div>
              <b>{name}</b> {say(kind === 'totp' ? 'factorTotp' : 'factorPasskey')}
              <small>
                {say('factorSince', { day: momentIn(lang, at) })}
                {used !== null && ` · ${say('factorUsed', { day: momentIn(lang, used) })}`}
              </small>
            </div>
            <Popconfirm
              title={say('factorRemoveSure', { name })}
              okText={say('factorRemove')}
              onConfirm={() => drop.mutate(id)}
            >
              <Button size="small" loading={drop.isPending} aria-label={`${say('factorRemove')} ${name}`}>
                {say('factorRemove')}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {drop.error !== null && <Failure error={drop.error} />}
    </>
  );
}
