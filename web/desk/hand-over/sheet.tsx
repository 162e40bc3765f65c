import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { HandOverSheet, HandOverView } from '#server/routes/hand-over-view.ts';
import { post as send } from '../api.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { handOverSheet } from './hand-over-queries.ts';

/** The sheet both confirm: everything open in the post. It prints as it stands, with room for two signatures. */
export function Sheet({ id }: { readonly id: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const { data, error } = useQuery(handOverSheet(id));
  const confirm = useMutation({
    mutationFn: () => send<HandOverView>(`/api/hand-overs/${id}/confirm`, {}),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <section className="hand-over-sheet">
      <h2>{say('handOverSheet', { post: data.postName })}</h2>
      <Sides sheet={data} />
      <Matters sheet={data} />
      {confirm.error !== null && <Failure error={confirm.error} />}
      <p className="noprint hand-over-acts">
        {data.mine !== null && (
          <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {say(data.mine === 'gave' ? 'handOverGive' : 'handOverTake')}
          </Button>
        )}
        <Button onClick={() => window.print()}>{say('handOverPrint')}</Button>
      </p>
    </section>
  );
}

function Sides({ sheet }: { readonly sheet: HandOverSheet }) {
  const { say, lang } = useSpeech();
  const when = (at: string | null) =>
    at === null ? say('handOverNotYet') : new Date(at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <dl>
      <Fact name={say('handOverFrom')} value={`${sheet.giver} · ${when(sheet.gave)}`} />
      <Fact name={say('handOverTo')} value={`${sheet.taker} · ${when(sheet.took)}`} />
      <Fact
        name={say('handOverWhat')}
        value={sheet.intoName === null ? say('handOverWhole') : say('handOverInto', { post: sheet.intoName })}
      />
      {sheet.reason !== '' && <Fact name={say('handOverWhy')} value={sheet.reason} />}
      {sheet.done !== null && <Fact name={say('handOverDone')} value={say('handOverMoved', { n: sheet.moved })} />}
    </dl>
  );
}

function Matters({ sheet }: { readonly sheet: HandOverSheet }) {
  const say = useSay();
  if (sheet.matters.length === 0) return <p className="quiet">{say('handOverNothing')}</p>;
  return (
    <div className="wide">
      <table className="ledger register">
        <thead>
          <tr>
            <th scope="col">{say('handOverNumber')}</th>
            <th scope="col">{say('handOverTitle')}</th>
            <th scope="col">{say('handOverDue')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.matters.map(({ id, number, title, due }) => (
            <tr key={id}>
              <td>
                <Link to={`/matters/${id}`}>{number}</Link>
              </td>
              <td>{title}</td>
              <td>{due?.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
