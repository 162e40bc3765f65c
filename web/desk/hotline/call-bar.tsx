import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CallView, EarlierView } from '#server/routes/calls.ts';
import { get, post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { useLive } from '../live/live-updates.tsx';
import { Failure } from '../parts/failure.tsx';
import { EarlierMatters } from './earlier-matters.tsx';

interface Bar {
  readonly phone: string;
  readonly onPhone: (phone: string) => void;
  /** The call that was the last one’s: it does not pop up again while its line is still open. */
  readonly handled: string | undefined;
  readonly onCall: (call: string) => void;
}

/** The call on this operator’s line, as the switch tells it, or its number typed in. What was before is shown by consent only. */
export function CallBar({ phone, onPhone, ...calls }: Bar) {
  const say = useSay();
  const [consent, setConsent] = useState(false);
  // Asked by a press only, never again by itself: each look is an entry in every matter shown.
  const earlier = useMutation({
    mutationFn: () => post<EarlierView>('/api/calls/earlier', { phone: phone.trim(), consent }),
  });
  const change = (next: string) => {
    onPhone(next);
    setConsent(false);
    earlier.reset();
  };
  const state = usePopped(phone, change, calls);
  return (
    <section className="call-bar" aria-label={say('callNumber')}>
      <p className={`call-state is-${state}`} role="status">
        {say(stateWords[state])}
      </p>
      <Input
        id="call-number"
        type="tel"
        aria-label={say('callNumber')}
        aria-keyshortcuts="Alt+1"
        placeholder={say('callType')}
        autoComplete="off"
        maxLength={20}
        value={phone}
        onChange={({ target }) => change(target.value)}
      />
      <Checkbox checked={consent} onChange={({ target }) => setConsent(target.checked)}>
        {say('callConsent')}
      </Checkbox>
      <Button
        disabled={!consent || phone.trim().length < 5}
        loading={earlier.isPending}
        onClick={() => earlier.mutate()}
      >
        {say('callEarlier')}
      </Button>
      <p className="quiet call-note">{say('callEarlierNote')}</p>
      {earlier.error !== null && <Failure error={earlier.error} />}
      {earlier.data !== undefined && <EarlierMatters lines={earlier.data.items} />}
    </section>
  );
}

const stateWords = { ringing: 'callRinging', answered: 'callAnswered', ended: 'callNone' } as const;

/** Looks when the server tells of a call, and every few seconds in case it did not. A number already there is never written over. */
function usePopped(
  phone: string,
  onNumber: (phone: string) => void,
  { handled, onCall }: Omit<Bar, 'phone' | 'onPhone'>,
) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['call'],
    queryFn: () => get<CallView>('/api/calls/current'),
    refetchInterval: 5000,
  });
  useLive('call', () => void queries.invalidateQueries({ queryKey: ['call'] }));
  const call = data?.call?.call === handled ? null : (data?.call ?? null);
  const [popped, setPopped] = useState<string>();
  const pop = useEffectEvent(() => {
    if (call === null || call.call === popped || phone !== '') return;
    setPopped(call.call);
    onCall(call.call);
    onNumber(call.phone);
  });
  useEffect(() => pop());
  return call?.event ?? 'ended';
}
