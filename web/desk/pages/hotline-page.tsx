import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { Hotline } from '../hotline/hotline.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { procedures } from '../queries.ts';

/** The operator’s one screen. Each call begins with an empty one. */
export function HotlinePage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(procedures);
  const [chosen, choose] = useState('service-request');
  const [turn, setTurn] = useState(0);
  const [handled, setHandled] = useState<string>();
  const [current, setCurrent] = useState<string>();
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const open = data.filter(({ kind }) => kind === 'service' || kind === 'petition');
  const rule = open.find(({ id }) => id === chosen) ?? open[0];
  const next = () => {
    setHandled(current);
    setTurn(turn + 1);
    choose('service-request');
  };
  return (
    <>
      <header className="page-head">
        <h1>{say('hotline')}</h1>
        <Radio.Group
          optionType="button"
          aria-label={say('procedure')}
          value={rule?.id}
          options={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={({ target }) => choose(target.value as string)}
        />
      </header>
      <p className="lead">{say('hotlineLead')}</p>
      {rule !== undefined && <Hotline key={turn} rule={rule} handled={handled} onCall={setCurrent} onNext={next} />}
    </>
  );
}
