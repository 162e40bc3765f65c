import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { newKey, post } from '../api.ts';
import type { Receipt } from '../counter/slip.tsx';
import { answersOf, type Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { useChords } from './use-chords.ts';

interface Danger {
  readonly values: Values;
  readonly onDone: (receipt: Receipt) => void;
}

/** Always in sight, one key away: life first. What was handed over is registered with what is there and sent its own way. */
export function Emergency({ values, onDone }: Danger) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [key] = useState(newKey);
  const hand = useMutation({ mutationFn: () => handOver(key, values, say), onSuccess: onDone });
  useChords({ 'alt+e': () => setOpen(true), ...(open && { escape: () => setOpen(false) }) });
  return (
    <section className="danger" aria-label={say('dangerHandOver')}>
      <p>{say('dangerNow')}</p>
      {!open && (
        <Button aria-keyshortcuts="Alt+E" onClick={() => setOpen(true)}>
          {say('dangerHandOver')}
          <kbd aria-hidden>Alt+E</kbd>
        </Button>
      )}
      {open && (
        <div className="danger-sure">
          <p>{say('dangerSure')}</p>
          <Button type="primary" autoFocus loading={hand.isPending} onClick={() => hand.mutate()}>
            {say('dangerDone')}
          </Button>
          <Button onClick={() => setOpen(false)}>{say('cancel')}</Button>
          {hand.error !== null && <Failure error={hand.error} />}
        </div>
      )}
    </section>
  );
}

type Say = ReturnType<typeof useSay>;

/** Registered, then diverted, as two acts of the ledger; pressed again after a bad line, the first is not done twice. */
async function handOver(key: string, values: Values, say: Say): Promise<Receipt> {
  const { 'read-back': _, ...said } = answersOf(values);
  const form = { ...said, subject: said.subject ?? say('dangerSubject'), detail: said.detail ?? say('dangerReason') };
  const body = { procedure: 'service-request', form, channel: 'phone' };
  const receipt = await post<Receipt>('/api/matters', body, { 'idempotency-key': key });
  await post(
    `/api/matters/${receipt.id}/acts`,
    {
      ...{ act: 'divert', data: { road: 'emergency', reason: say('dangerReason') } },
    },
    { 'idempotency-key': `${key}-divert` },
  );
  return receipt;
}
