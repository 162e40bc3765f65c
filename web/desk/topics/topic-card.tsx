import { Link } from 'react-router';
import type { TopicView } from '#server/routes/topics-contract.ts';
import { query } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';

/** One topic: whose it is, how far, what was gathered, and what came of it. */
export function TopicCard({ topic }: { readonly topic: TopicView }) {
  const { say, lang } = useSpeech();
  const { id, number, title, stepName, ownerName, category, place, due, late, ended, published, gathered, cause } =
    topic;
  const till = ended || due === null ? [] : [say(late ? 'duePast' : 'dueBy', { date: dateIn(lang, due) })];
  return (
    <li className="topic">
      <div>
        <h2>
          <Link to={`/matters/${id}`}>{title}</Link>
        </h2>
        <p className="quiet">
          <SlipNumber number={number} /> {[stepName, ownerName, category, place].filter(Boolean).join(' · ')}
          {till.length > 0 && <span className={late ? 'fault' : ''}> · {till}</span>}
          {published && <b className="topic-published"> · {say('topicPublished')}</b>}
        </p>
        {cause !== null && <p className="topic-cause">{cause}</p>}
      </div>
      <div>
        <p>
          <Link to={`/matters?${query({ topic: number })}`}>{say('topicGathered', { n: gathered })}</Link>
        </p>
        <Compared topic={topic} />
      </div>
    </li>
  );
}

/** Both windows as bars of one scale, so that half as many is half as long. */
function Compared({ topic: { compared, curedOn } }: { readonly topic: TopicView }) {
  const { say, lang } = useSpeech();
  if (compared === null) return <p className="quiet">{say(curedOn === null ? 'topicNotCured' : 'topicTooEarly')}</p>;
  const most = Math.max(compared.before, compared.after, 1);
  const sides = [
    { word: 'topicBefore', n: compared.before, span: compared.spans.before },
    { word: 'topicAfter', n: compared.after, span: compared.spans.after },
  ] as const;
  return (
    <>
      <dl className="before-after">
        {sides.map(({ word, n, span }) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd title={span.map((day) => dateIn(lang, `${day}T12:00:00+08:00`)).join(' – ')}>
              <Bar share={n / most} /> <b>{n}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say('topicWindows', { n: compared.days })}</p>
    </>
  );
}

const Bar = ({ share }: { readonly share: number }) => (
  <span className="before-after-bar" aria-hidden>
    <span style={{ width: `${share * 100}%` }} />
  </span>
);

/** Over the ledger: whose gathered matters these are. */
export function TopicNote({ number }: { readonly number: string }) {
  const say = useSay();
  return (
    <p className="lead">
      <Link to="/topics">{say('topicMatters', { number })}</Link>
    </p>
  );
}
