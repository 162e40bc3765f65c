import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DrawView } from '#server/routes/network-view.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { AnnounceDraw } from './announce-draw.tsx';
import { draws } from './network-queries.ts';

/** Draws of rooms and points to inspect: what was published before, what came of it, and how anybody makes it again. */
export function DrawList({ mayAnnounce }: { readonly mayAnnounce: boolean }) {
  const say = useSay();
  const { data, error, refetch } = useQuery(draws);
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <p className="lead">
        {say('drawLead')}{' '}
        <a href="/draws" target="_blank" rel="noreferrer">
          {say('drawPublic')}
        </a>
      </p>
      {mayAnnounce && <AnnounceDraw />}
      {data.length === 0 && <p className="quiet">{say('noDraws')}</p>}
      {data.map((draw) => (
        <OneDraw key={draw.id} draw={draw} />
      ))}
    </>
  );
}

function OneDraw({ draw }: { readonly draw: DrawView }) {
  const say = useSay();
  const { day, level, n, commitment, roster, made } = draw;
  return (
    <section className="net-draw">
      <h2>{say('drawTitle', { day, level: say(`level-${level}`), n, of: roster.length })}</h2>
      <dl>
        <Fact name={say('drawCommitment')} value={commitment} />
        {made !== null && <Fact name={say('drawHead')} value={made.head} />}
        {made !== null && <Fact name={say('drawSecret')} value={made.secret} />}
        {made !== null && <Fact name={say('drawSeed')} value={made.seed} />}
      </dl>
      {made === null ? (
        <p>{say('drawWaits', { day })}</p>
      ) : (
        <ul aria-label={say('drawDrawn')}>
          <li>
            <b>{say('drawDrawn')}</b>
          </li>
          {made.drawn.map(({ key, name }) => (
            <li key={key}>
              <Link to={`/registers/units?q=${encodeURIComponent(key)}`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <code>{value}</code>
    </dd>
  </div>
);
