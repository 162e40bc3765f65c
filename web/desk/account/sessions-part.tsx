import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { AccountView } from '#server/routes/own-account.ts';
import { remove } from '../api.ts';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import type { Word } from '../words/zh.ts';
import { ownAccount } from './account-query.ts';

const path = '/api/session/account/sessions';

/** Where one is signed in, and ending it. */
export function SessionsPart({ sessions }: Pick<AccountView, 'sessions'>) {
  const { say, lang } = useSpeech();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string) => remove(id === '' ? path : `${path}/${id}`),
    onSuccess: () => queries.invalidateQueries(ownAccount),
  });
  const nameOf = (device: string) => {
    const [kind = 'program', browser = ''] = device.split('/');
    return `${say(`device-${kind}` as Word)} ${browser}`.trim();
  };
  return (
    <section aria-label={say('sessionsTitle')}>
      <h2>{say('sessionsTitle')}</h2>
      <p className="quiet">{say('sessionsLead')}</p>
      <ul className="account-list">
        {sessions.map(({ id, device, at, seen, own }) => (
          <li key={id}>
            <div>
              <b>{nameOf(device)}</b> {own && <span className="demo">{say('sessionOwn')}</span>}
              <small>{say('sessionSince', { from: momentIn(lang, at), seen: momentIn(lang, seen) })}</small>
            </div>
            {!own && (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(id)}>
                {say('sessionEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.error !== null && <Failure error={end.error} />}
      {sessions.length > 1 && <Button onClick={() => end.mutate('')}>{say('sessionsEnd')}</Button>}
    </section>
  );
}
