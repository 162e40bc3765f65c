import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { post } from '../api.ts';
import { type Receipt, Slip } from '../counter/slip.tsx';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { session } from '../queries.ts';
import { useUnitName } from '../use-names.ts';
import { digitGroups, spokenDigits } from './spoken-digits.ts';
import { useChords } from './use-chords.ts';

/** Where a matter goes from here: the unit proposed and the category that led to it. */
export interface Onward {
  readonly unit: string;
  readonly unitName: string;
  readonly category: string;
}

interface Told {
  readonly receipt: Receipt;
  readonly title: string;
  readonly onward: Onward | undefined;
  readonly diverted: boolean;
  readonly onNext: () => void;
}

/** Number and code as they are said on the telephone; what is printed is the slip. */
export function SpokenSlip({ receipt, title, onward, diverted, onNext }: Told) {
  const { say, lang } = useSpeech();
  const unitName = useUnitName();
  const dispatches = useQuery(session).data?.posts.some(({ office }) => office === 'station');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useChords({ 'alt+n': onNext });
  const { due, unit } = receipt.receipt;
  return (
    <section className="spoken" aria-labelledby="spoken-title">
      <h2 id="spoken-title" tabIndex={-1} ref={heading}>
        {say('spokenTitle')}
      </h2>
      <dl>
        <Said label={say('spokenNumber')} text={receipt.number} />
        <Said label={say('spokenCode')} text={receipt.code} />
      </dl>
      <p className="spoken-then">
        {diverted ? say('spokenDiverted') : say('spokenUnit', { unit: unitName(unit) })}
        {!diverted && due !== null && say('spokenDue', { due: momentIn(lang, due) })}
      </p>
      <p className="quiet">{say('spokenFollow')}</p>
      {onward !== undefined && !diverted && dispatches && <Dispatch id={receipt.id} onward={onward} />}
      <p className="form-foot no-print">
        <Button type="primary" size="large" aria-keyshortcuts="Alt+N" onClick={onNext}>
          {say('nextCall')}
        </Button>
        <kbd aria-hidden>Alt+N</kbd>
        <Link to={`/matters/${receipt.id}`} target="_blank">
          {say('slipOpen')}
        </Link>
      </p>
      <details className="spoken-print">
        <summary>{say('slipPrint')}</summary>
        <Slip receipt={receipt} title={title} proxied={false} onAnother={onNext} />
      </details>
    </section>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  const { lang } = useSpeech();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className="spoken-digits" role="img" aria-label={text}>
          {digitGroups(text).join(' ')}
        </span>
        <span className="quiet">{spokenDigits(lang, text)}</span>
      </dd>
    </>
  );
}

/** The operator’s post dispatches at once what is plain; anything else waits in the list of those to be dispatched. */
function Dispatch({ id, onward }: { readonly id: string; readonly onward: Onward }) {
  const { say } = useSpeech();
  const { unit, unitName, category } = onward;
  const dispatch = useMutation({
    mutationFn: () => post(`/api/matters/${id}/acts`, { act: 'dispatch', data: { unit, category }, after: 1 }),
  });
  const go = () => {
    if (dispatch.isIdle || dispatch.isError) dispatch.mutate();
  };
  useChords({ 'alt+d': go });
  if (dispatch.isSuccess) return <p role="status">{say('spokenDispatched', { unit: unitName })}</p>;
  return (
    <div className="form-foot no-print">
      {dispatch.error !== null && <Failure error={dispatch.error} />}
      <Button aria-keyshortcuts="Alt+D" loading={dispatch.isPending} onClick={go}>
        {say('spokenDispatch', { unit: unitName })}
      </Button>
      <kbd aria-hidden>Alt+D</kbd>
    </div>
  );
}
