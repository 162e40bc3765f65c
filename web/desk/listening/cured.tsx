import { useQuery } from '@tanstack/react-query';
import { useSay } from '../lang.tsx';
import { TopicCard } from '../topics/topic-card.tsx';
import { topics } from '../topics/topic-queries.ts';

/** Topics whose cure can be compared with what was before: with their matters one press away. */
export function Cured() {
  const say = useSay();
  const { data } = useQuery(topics);
  if (data === undefined) return null;
  const cured = data.filter(({ compared }) => compared !== null);
  return (
    <section className="cured" aria-labelledby="cured-title">
      <h2 id="cured-title">{say('listeningCured')}</h2>
      {cured.length === 0 && <p className="quiet">{say('listeningCuredNone')}</p>}
      <ul className="topics">
        {cured.map((topic) => (
          <TopicCard key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
