import { useQuery } from '@tanstack/react-query';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { ReceptionDay } from '../reception/reception-day.tsx';
import { reception } from '../reception/reception-queries.ts';

/** Days of reception of the units worked in, and who comes. */
export function ReceptionPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(reception);
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('reception')}</h1>
      </header>
      <p className="page-lead">{say('receptionLead')}</p>
      {data.length === 0 && (
        <Empty title={say('receptionDaysNone')}>
          <p>{say('receptionDaysNoneNote')}</p>
        </Empty>
      )}
      {data.map((day) => (
        <ReceptionDay key={day.key} day={day} />
      ))}
    </>
  );
}
