import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DifferenceView } from '#server/routes/exchange-view.ts';
import { post } from '../api.ts';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';

/** Where a partner says otherwise: both sides, since when, and the post's decision. */
export function Differences({ list }: { readonly list: readonly DifferenceView[] }) {
  const { say } = useSpeech();
  const heads = [
    'slipNumber',
    'differenceField',
    'differenceOurs',
    'differenceTheirs',
    'differenceSince',
    'differenceDo',
  ] as const;
  return (
    <section>
      <h2>{say('differences')}</h2>
      {list.length === 0 ? (
        <Empty title={say('differencesNone')}>{say('differencesNoneNote')}</Empty>
      ) : (
        <div className="wide">
          <table className="ledger register">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((one) => (
                <Difference key={one.id} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Difference({ one }: { readonly one: DifferenceView }) {
  const { say, lang } = useSpeech();
  const blank = say('differenceEmpty');
  return (
    <tr>
      <td data-label={say('slipNumber')}>
        <Link to={`/matters/${one.matter}`}>{one.number}</Link>
        <br />
        <span className="quiet">
          {one.partnerName} {one.external}
        </span>
      </td>
      <td data-label={say('differenceField')}>{one.fieldName}</td>
      <td data-label={say('differenceOurs')}>{one.ours || blank}</td>
      <td data-label={say('differenceTheirs')}>{one.theirs || blank}</td>
      <td data-label={say('differenceSince')}>{momentIn(lang, one.since)}</td>
      <td>
        <Deciding one={one} />
      </td>
    </tr>
  );
}

/** Theirs is entered at once; ours is kept only with a reason. */
function Deciding({ one }: { readonly one: DifferenceView }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [keeping, setKeeping] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (take: 'theirs' | 'ours') => post(`/api/exchange/differences/${one.id}`, { take, reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exchange'] }),
  });
  return (
    <div className="difference-keep">
      <span>
        <Button size="small" type="primary" loading={decide.isPending} onClick={() => decide.mutate('theirs')}>
          {say('takeTheirs')}
        </Button>{' '}
        <Button size="small" aria-expanded={keeping} onClick={() => setKeeping(!keeping)}>
          {say('keepOurs')}
        </Button>
      </span>
      {keeping && (
        <>
          <Input.TextArea
            aria-label={say('keepReason')}
            placeholder={say('keepReason')}
            rows={2}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button size="small" disabled={reason.trim() === ''} onClick={() => decide.mutate('ours')}>
            {say('keepOurs')}
          </Button>
        </>
      )}
      {decide.error !== null && <Failure error={decide.error} />}
    </div>
  );
}
