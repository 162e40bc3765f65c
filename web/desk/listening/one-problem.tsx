import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { OneRecurring } from '#server/routes/listening-contract.ts';
import { query } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { HeatHow } from './heat-how.tsx';
import { oneRecurring } from './listening-queries.ts';
import { OneTopic } from './one-topic.tsx';
import { WeekTable } from './week-table.tsx';

/** One recurring problem: its numbers, who has it, and a topic of it. */
export function OneProblem({ id }: { readonly id: string }) {
  const say = useSay();
  const { data, error, refetch } = useQuery(oneRecurring(id));
  if (error !== null)
    return (
      <>
        <header className="page-head">
          <h1>{say('listening')}</h1>
          <Link to="/listening">{say('listeningBack')}</Link>
        </header>
        <Failure error={error} again={refetch} />
      </>
    );
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{data.title}</h1>
        <Link to="/listening">{say('listeningBack')}</Link>
      </header>
      <Facts one={data} />
      <div className="one-problem">
        <section aria-labelledby="numbers-title">
          <h2 id="numbers-title">{say('recurringNumbers')}</h2>
          <WeekTable growth={data.growth} />
        </section>
        <section aria-labelledby="units-title">
          <h2 id="units-title">{say('recurringUnits')}</h2>
          <ul className="problem-units">
            {data.units.map(({ unit, name, n }) => (
              <li key={unit}>
                <Link to={`/matters?${query({ recurring: id, unit, sort: 'opened' })}`}>{name}</Link> {n}
              </li>
            ))}
          </ul>
        </section>
        <OneTopic one={data} />
      </div>
    </>
  );
}

function Facts({ one }: { readonly one: OneRecurring }) {
  const { say, lang } = useSpeech();
  const { id, place, category, voices, people, first, last, growth } = one;
  return (
    <>
      <p className="page-lead">
        {[place?.name, category?.name, say('recurringSpan', { from: dateIn(lang, first), to: dateIn(lang, last) })]
          .filter(Boolean)
          .join(' · ')}{' '}
        · {say('recurringPeople')} {people}
        {growth.grows && <b className="grows"> · {say('recurringGrows')}</b>}
      </p>
      <p className="links">
        <Link to={`/matters?${query({ recurring: id, sort: 'opened' })}`}>
          {say('recurringMatters', { n: voices })}
        </Link>
        {category !== null && <Link to={`/map?${query({ category: category.id })}`}>{say('listeningMap')}</Link>}
      </p>
      <HeatHow heat={one.heat} />
    </>
  );
}
