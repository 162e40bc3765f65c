import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { ListeningView } from '#server/routes/listening-contract.ts';
import { query } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Cured } from './cured.tsx';
import { ListeningFilter } from './listening-filter.tsx';
import { listening } from './listening-queries.ts';
import { RecurringTable } from './recurring-table.tsx';
import { type Show, ShowSome, showing } from './show-some.tsx';
import { Towns } from './towns.tsx';

const names = ['place', 'category', 'days', 'show'] as const;
type Asked = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** The list with where it is said and what got cured. */
export function WhatRecurs() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const asked: Asked = Object.fromEntries(
    names.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])),
  );
  const { show, ...narrowed } = asked;
  const { data, error, refetch } = useQuery(listening(narrowed));
  const ask = (next: Asked) => setParams(query({ ...asked, ...next }));
  return (
    <>
      <header className="page-head">
        <h1>{say('listening')}</h1>
      </header>
      <p className="page-lead">{say('listeningLead')}</p>
      <ListeningFilter asked={narrowed} onAsk={ask} />
      {error !== null && <Failure error={error} again={refetch} />}
      {error === null && data === undefined && <Loading />}
      {error === null && data !== undefined && (
        <Heard
          data={data}
          show={showing(show)}
          onShow={(next) => ask({ show: next })}
          onPlace={(place) => ask({ place })}
        />
      )}
      <Cured />
    </>
  );
}

interface HeardView {
  readonly data: ListeningView;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly onPlace: (place: string) => void;
}

function Heard({ data, show, onShow, onPlace }: HeardView) {
  const say = useSay();
  if (data.items.length === 0)
    return (
      <Empty title={say('listeningNone')}>
        <p>{say('listeningNoneNote', { n: data.least })}</p>
      </Empty>
    );
  return (
    <div className="heard">
      <div>
        <ShowSome data={data} show={show} onShow={onShow} />
        <RecurringTable data={data} show={show} />
        {data.more && <p className="quiet">{say('recurringMore', { n: data.items.length })}</p>}
      </div>
      <Towns towns={data.towns} onPlace={onPlace} />
    </div>
  );
}
