import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { newKey, post, problemOf } from '../api.ts';
import type { Receipt } from '../counter/slip.tsx';
import { answersOf, type Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { useChords } from './use-chords.ts';

interface Danger {
  readonly values: Values;
  readonly onDone: (handed: HandedOver) => void;
}

interface HandedOver {
  readonly receipt: Receipt;
  readonly diverted: boolean;
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

/**
 * Registered as urgent, then diverted, as two acts of the ledger; pressed again after a bad line, neither is done twice. A post that
 * may not divert leaves it urgent with the superior: what matters was done on the telephone.
 */
async function handOver(key: string, values: Values, say: Say): Promise<HandedOver> {
  const { 'read-back': _, ...said } = answersOf(values);
  const words = { subject: said.subject ?? say('dangerSubject'), detail: said.detail ?? say('dangerReason') };
  const body = { procedure: 'service-request', form: { ...said, ...words, urgent: true }, channel: 'phone' };
  const receipt = await post<Receipt>('/api/matters', body, { 'idempotency-key': key });
  const divert = { act: 'divert', data: { road: 'emergency', reason: say('dangerReason') } };
  const acts = `/api/matters/${receipt.id}/acts`;
  const diverted = await post(acts, divert, { 'idempotency-key': `${key}-divert` }).then(
    () => true,
    (error: unknown) => {
      if (problemOf(error).status === 403) return false;
      throw error;
    },
  );
  return { receipt, diverted };
}
