import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { ReceptionDayView } from '#server/routes/reception.ts';
import { post } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { reception } from './reception-queries.ts';

/** One day with who comes. What is still to be confirmed takes one press. */
export function ReceptionDay({ day }: { readonly day: ReceptionDayView }) {
  const { say, lang } = useSpeech();
  const { date, leader, where, hours, free, visitors } = day;
  return (
    <section>
      <h2>
        {dateIn(lang, `${date}T12:00:00+08:00`)} · {leader}
      </h2>
      <p className="quiet">
        {hours} · {where} · {say('receptionFreeTimes', { n: free })}
      </p>
      {visitors.length === 0 && <p className="quiet">{say('receptionNobody')}</p>}
      <ol className="topics">
        {visitors.map((one) => (
          <Visitor key={one.id} visitor={one} />
        ))}
      </ol>
    </section>
  );
}

function Visitor({ visitor }: { readonly visitor: ReceptionDayView['visitors'][number] }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const { id, number, time, title, stepName, ended, mayConfirm } = visitor;
  const confirm = useMutation({
    mutationFn: () => post(`/api/matters/${id}/acts`, { act: 'confirm', data: {} }),
    onSuccess: () => queries.invalidateQueries(reception),
  });
  return (
    <li className="topic">
      <div>
        <h3>
          <Link to={`/matters/${id}`}>{title}</Link>
        </h3>
        <p className="quiet">
          <b>{time}</b> · {stepName} · <SlipNumber number={number} />
        </p>
      </div>
      <div>
        {mayConfirm && (
          <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {say('receptionConfirm')}
          </Button>
        )}
        {!mayConfirm && !ended && <Link to={`/matters/${id}`}>{say('receptionMeet')}</Link>}
        {confirm.error !== null && <Failure error={confirm.error} />}
      </div>
    </li>
  );
}
