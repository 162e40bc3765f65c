import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { qrFor } from '../parts/qr-for.ts';
import { session } from '../queries.ts';
import { useUnitName } from '../use-names.ts';

/** `POST /api/matters` answers this; the code is told once and stored nowhere in the page. */
export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly receipt: { readonly opened: string; readonly due: string | null; readonly unit: string };
}

interface Given {
  readonly receipt: Receipt;
  readonly title: string;
  /** Handed in by a village room: no term of the regulations runs yet, and none is named. */
  readonly proxied: boolean;
  readonly onAnother: () => void;
}

/** The slip, as it is handed over: what is printed is only this. */
export function Slip({ receipt, title, proxied, onAnother }: Given) {
  const { say, lang } = useSpeech();
  const unitName = useUnitName();
  const county = useQuery(session).data;
  const { opened, due, unit } = receipt.receipt;
  const follow = `${window.location.origin}/follow/${encodeURIComponent(receipt.number)}`;
  return (
    <div className="slip-page">
      <article className="slip">
        <h1>
          {say('slip')} <span>{title}</span>
        </h1>
        <img className="slip-qr" src={qrFor(follow)} alt={follow} />
        <dl>
          <dt>{say('slipNumber')}</dt>
          <dd className="slip-big">{receipt.number}</dd>
          <dt>{say('slipCode')}</dt>
          <dd className="slip-big">{receipt.code}</dd>
          <dt>{say('opened')}</dt>
          <dd>
            {momentIn(lang, opened)} {unitName(unit)}
          </dd>
          {due !== null && !proxied && (
            <>
              <dt>{say('due')}</dt>
              <dd>{momentIn(lang, due)}</dd>
            </>
          )}
        </dl>
        <p>
          {county?.regionName}
          {county?.demo && <span className="demo">{say('demoMark')}</span>}
        </p>
        {proxied && <p>{say('slipProxy')}</p>}
        <p>{say('slipFollow', { address: `${window.location.origin}/follow` })}</p>
      </article>
      <p className="no-print must">{say('slipCodeNote')}</p>
      <p className="form-foot no-print">
        <Button type="primary" onClick={() => window.print()}>
          {say('slipPrint')}
        </Button>
        <Button onClick={onAnother}>{say('slipAnother')}</Button>
        <Link to={`/matters/${receipt.id}`}>{say('slipOpen')}</Link>
      </p>
    </div>
  );
}
