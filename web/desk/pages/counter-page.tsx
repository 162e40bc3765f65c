import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { CounterForm } from '../counter/counter-form.tsx';
import { type Receipt, Slip } from '../counter/slip.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { procedures } from '../queries.ts';

/** At the counter or on the telephone: taken down while listening, with a slip at the end. */
export function CounterPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(procedures);
  const [chosen, choose] = useState<string>();
  const [given, setGiven] = useState<{ readonly receipt: Receipt; readonly proxied: boolean }>();
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const open = data.filter(({ kind }) => kind !== 'internal');
  const rule = open.find(({ id }) => id === chosen) ?? open.find(({ kind }) => kind === 'service') ?? open[0];
  if (given !== undefined) return <Slip {...given} title={rule?.title ?? ''} onAnother={() => setGiven(undefined)} />;
  return (
    <>
      <header className="page-head">
        <h1>{say('takeDown')}</h1>
      </header>
      <p className="lead">{say('takeDownLead')}</p>
      {open.length > 1 && (
        <Radio.Group
          className="counter-procedure"
          optionType="button"
          aria-label={say('procedure')}
          value={rule?.id}
          options={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={({ target }) => choose(target.value as string)}
        />
      )}
      {rule !== undefined && <CounterForm rule={rule} onDone={(receipt, proxied) => setGiven({ receipt, proxied })} />}
    </>
  );
}
