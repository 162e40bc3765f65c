import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import type { AccountView } from '#server/routes/own-account.ts';
import { post, remove } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { ownAccount } from './account-query.ts';

const path = '/api/session/contact';

/** Where a code is sent when the password is forgotten: shown masked, changed only with a code that came there. */
export function ContactPart({ account: { contact, channels } }: { readonly account: AccountView }) {
  const say = useSay();
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: () => remove(path),
    onSuccess: () => queries.invalidateQueries(ownAccount),
  });
  return (
    <section aria-label={say('contactTitle')}>
      <h2>{say('contactTitle')}</h2>
      <p className="quiet">{say(channels.length === 0 ? 'contactCannot' : 'contactLead')}</p>
      {contact === null && channels.length > 0 && <p>{say('contactNone')}</p>}
      {contact !== null && (
        <p>
          {say(`contact-${contact.channel}`)} <b>{contact.masked}</b>{' '}
          <Button size="small" loading={drop.isPending} onClick={() => drop.mutate()}>
            {say('contactRemove')}
          </Button>
        </p>
      )}
      {drop.error !== null && <Failure error={drop.error} />}
      {channels.length > 0 && <ContactForm channels={channels} />}
    </section>
  );
}

function ContactForm({ channels }: Pick<AccountView, 'channels'>) {
  const say = useSay();
  const queries = useQueryClient();
  const [channel, setChannel] = useState(channels[0]);
  const [to, setTo] = useState('');
  const [code, setCode] = useState('');
  const send = useMutation({ mutationFn: () => post<{ ticket: string }>(path, { channel, to: to.trim() }) });
  const ticket = send.data?.ticket;
  const confirm = useMutation({
    mutationFn: () => post(`${path}/confirm`, { ticket, code: code.trim() }),
    onSuccess: async () => {
      setTo('');
      setCode('');
      send.reset();
      await queries.invalidateQueries(ownAccount);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ticket === undefined) send.mutate();
    else confirm.mutate();
  };
  const error = confirm.error ?? send.error;
  return (
    <form className="hand-over-form" onSubmit={submit}>
      <Select
        aria-label={say('contactTitle')}
        value={channel ?? null}
        onChange={setChannel}
        options={channels.map((one) => ({ value: one, label: say(`contact-${one}`) }))}
      />
      <Input
        aria-label={say(`contact-${channel ?? 'sms'}`)}
        maxLength={120}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
      {ticket !== undefined && (
        <>
          <label htmlFor="contact-code">{say('contactCode')}</label>
          <Input
            id="contact-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </>
      )}
      {error !== null && <Failure error={error} />}
      <Button htmlType="submit" disabled={to.trim() === ''} loading={send.isPending || confirm.isPending}>
        {say(ticket === undefined ? 'contactSend' : 'contactConfirm')}
      </Button>
    </form>
  );
}
