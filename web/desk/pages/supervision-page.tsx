import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { timeIn } from '../day.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { procedures } from '../queries.ts';
import { LateList } from '../supervision/late-list.tsx';
import { LateUnits } from '../supervision/late-units.tsx';
import { supervision } from '../supervision/supervision-queries.ts';
import { Weeks } from '../supervision/weeks.tsx';
import { useShortName, useUnitName } from '../use-names.ts';

/** What is late, with whom, since when and why. Which cell is open is in the address of the page. */
export function SupervisionPage() {
  const [params] = useSearchParams();
  const unit = params.get('unit');
  const procedure = params.get('procedure');
  if (unit === null || procedure === null) return <Totals />;
  return <Cell key={`${unit} ${procedure}`} unit={unit} procedure={procedure} />;
}

function Totals() {
  const say = useSay();
  const { data, error, refetch } = useQuery(supervision);
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('supervision')}</h1>
        <p className="counts">
          <span className={data.total > 0 ? 'is-late' : ''}>{say('supervisionTotal', { n: data.total })}</span>
          <span className="quiet">{say('supervisionAsOf', { time: timeIn(data.at) })}</span>
        </p>
      </header>
      <p className="page-lead">{say('supervisionLead')}</p>
      {data.total === 0 && (
        <Empty title={say('supervisionNone')}>
          <p>{say('supervisionNoneNote')}</p>
        </Empty>
      )}
      <div className="supervision">
        <LateUnits units={data.units} />
        <Weeks weeks={data.weeks} />
      </div>
    </>
  );
}

function Cell({ unit, procedure }: { readonly unit: string; readonly procedure: string }) {
  const say = useSay();
  const unitName = useUnitName();
  const shortName = useShortName();
  const title = useQuery(procedures).data?.find(({ id }) => id === procedure)?.title ?? procedure;
  return (
    <>
      <header className="page-head">
        <h1>{say('supervision')}</h1>
        <p>
          {shortName(unitName(unit))} · {title}
        </p>
        <Link to="/supervision">{say('supervisionBack')}</Link>
      </header>
      <LateList filter={{ unit, procedure }} />
    </>
  );
}
