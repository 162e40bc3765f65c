import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { useSelection } from '../bulk/use-selection.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { matters } from '../queries.ts';
import { useChosen } from '../use-chosen.ts';
import { useKeys } from '../use-keys.ts';
import { type Filter, isNarrowed } from './filter.ts';
import { LedgerTable } from './ledger-table.tsx';

/** One page of the ledger at a time; the total is counted once, with the first page: exactly, or up to 999 of what was found by words. */
export function LedgerLines({ filter }: { readonly filter: Filter }) {
  const say = useSay();
  const [cursor, setCursor] = useState<string>();
  // What was looked for in words comes best first, unless another order is asked for.
  const ordered = filter.q === undefined ? { sort: 'opened', ...filter } : filter;
  const asked = { ...ordered, limit: 50, cursor };
  const { data, error, refetch, isPlaceholderData } = useQuery(matters(asked));
  const counted = useQuery(matters({ ...ordered, limit: 1, total: 1 })).data;
  const shown = data?.items ?? [];
  const { chosen, choose } = useChosen(shown.map(({ id }) => id));
  const selection = useSelection(shown.filter(({ ended }) => !ended).map(({ id }) => id));
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useKeys({ x: () => chosen !== undefined && selection.toggle(chosen) });
  const turn = (to: string | undefined) => {
    setCursor(to);
    window.scrollTo({ top: 0 });
  };
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) return <NoLines narrowed={isNarrowed(filter)} />;
  return (
    <div aria-busy={isPlaceholderData}>
      <LedgerTable lines={data.items} chosen={chosen} onChoose={choose} selection={selection} />
      <BulkBar lines={data.items} {...{ selection, chosen, wanted }} onWant={setWanted} />
      <footer className="ledger-foot">
        {counted?.total !== undefined && (
          <span>{say(counted.more === true ? 'totalMore' : 'total', { n: counted.total })}</span>
        )}
        <span className="keys">{say('keys')}</span>
        {cursor !== undefined && <Button onClick={() => turn(undefined)}>{say('firstPage')}</Button>}
        {data.next !== null && <Button onClick={() => turn(data.next ?? undefined)}>{say('nextPage')}</Button>}
      </footer>
    </div>
  );
}

function NoLines({ narrowed }: { readonly narrowed: boolean }) {
  const say = useSay();
  return (
    <Empty title={say(narrowed ? 'ledgerNone' : 'ledgerEmpty')}>
      <p>{say(narrowed ? 'ledgerNoneNote' : 'ledgerEmptyNote')}</p>
      {!narrowed && <Link to="/matters/new">{say('takeDown')}</Link>}
    </Empty>
  );
}
