import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ActView, MatterView } from '#server/routes/contract.ts';
import { ActIcon } from '../act-icon.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { actsOf, procedures, session } from '../queries.ts';
import { ActForm } from './act-form.tsx';

/** What this desk can do now, as the server says; the act whose form is open is in the address of the page. */
export function Acts({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const [done, setDone] = useState<{ readonly label: string; readonly seq: number }>();
  const { data, error, refetch } = useQuery(actsOf(matter.id));
  const mine = useQuery(session).data?.posts.some(({ key }) => key === matter.post);
  const open = useOpenAct(data ?? [], params.get('act'));
  const turnTo = (act?: string) => {
    setDone(undefined);
    setParams(act === undefined ? {} : { act }, { replace: true, preventScrollReset: true });
  };
  if (error !== null) return <Failure error={error} again={refetch} />;
  return (
    <section className="acts no-print" aria-labelledby="acts-title">
      <h2 id="acts-title">{say('acts')}</h2>
      {done !== undefined && (
        <p role="status" className="done">
          {say('done', { act: done.label, seq: done.seq })}
        </p>
      )}
      {data?.length === 0 && <NoActs matter={matter} />}
      <div className="act-buttons">
        {data?.map(({ act, label, law }, index) => (
          <Tooltip key={act} title={law}>
            <Button
              type={index === 0 && mine && open === undefined ? 'primary' : 'default'}
              icon={<ActIcon act={act} />}
              aria-expanded={open?.act === act}
              className={open?.act === act ? 'is-open' : ''}
              onClick={() => turnTo(open?.act === act ? undefined : act)}
            >
              {label}
            </Button>
          </Tooltip>
        ))}
      </div>
      {open !== undefined && (
        <ActForm
          key={open.act}
          matter={matter}
          act={open}
          gone={data !== undefined && !data.some(({ act }) => act === open.act)}
          onDone={(seq) => {
            turnTo();
            setDone({ label: open.label, seq });
          }}
          onClose={() => turnTo()}
        />
      )}
    </section>
  );
}

/** An act that someone else made impossible stays open with what was typed, until it is closed. */
function useOpenAct(acts: readonly ActView[], asked: string | null): ActView | undefined {
  const [last, setLast] = useState<ActView>();
  const now = acts.find(({ act }) => act === asked);
  if (now !== undefined && now !== last) setLast(now);
  if (asked === null) return undefined;
  return now ?? (last?.act === asked ? last : undefined);
}

function NoActs({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const rule = useQuery(procedures).data?.find(({ id }) => id === matter.procedure);
  const { holders = {} } = (rule?.wording ?? {}) as { holders?: Readonly<Record<string, string>> };
  if (matter.ended) return <p className="quiet">{say('actsEnded')}</p>;
  return (
    <p className="quiet">
      {say('actsNone')} {say('actsWait', { who: holders[matter.by] ?? matter.unitName })}
    </p>
  );
}
