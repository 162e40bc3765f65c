import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ChildView, MatterView } from '#server/routes/contract.ts';
import { get } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';

const childrenOf = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'children'],
    queryFn: () => get<readonly ChildView[]>(`/api/matters/${id}/children`),
  });

/** What this matter opened and how far each is. Departments called stand with the time they have kept the others waiting. */
export function Children({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const { data: children = [] } = useQuery(childrenOf(matter.id));
  const unseen = matter.waitsFor.filter((id) => !children.some((child) => child.id === id)).length;
  if (children.length === 0 && unseen === 0) return null;
  return (
    <section aria-labelledby="children-title">
      <h2 id="children-title">{say('children')}</h2>
      <ul className="related">
        {children.map((child) => (
          <Child key={child.id} child={child} />
        ))}
        {unseen > 0 && <li className="quiet">{say('childElsewhere', { n: unseen })}</li>}
      </ul>
    </section>
  );
}

function Child({ child }: { readonly child: ChildView }) {
  const { say, lang } = useSpeech();
  const { id, number, kind, stepName, unitName, ended, due, came, charged = 0 } = child;
  const till = ended || due === null ? [] : [say('dueBy', { date: dateIn(lang, due) })];
  const come = typeof came === 'string' ? [say('cameOn', { date: dateIn(lang, came) })] : [];
  const waited = came === null && !ended ? [say('notCome')] : [];
  return (
    <li>
      <span>
        <SlipNumber number={number} /> <Link to={`/matters/${id}`}>{`${kind} · ${unitName}`}</Link>
      </span>
      <span className="quiet">{[stepName, ...come, ...waited, ...till].join(' · ')}</span>
      {charged > 0 && <span className="fault">{say('chargedDays', { n: charged })}</span>}
    </li>
  );
}
