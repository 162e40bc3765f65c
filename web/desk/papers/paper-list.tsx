import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { papersOf } from './paper-queries.ts';

/** The official papers that follow from what has been done, the newest first. */
export function PaperList({ id }: { readonly id: string }) {
  const { say, lang } = useSpeech();
  const papers = useQuery(papersOf(id)).data ?? [];
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="official-papers">
      <h2 id="official-papers">{say('officialPapers')}</h2>
      <ul className="paper-list">
        {papers.toReversed().map(({ paper, seq, at, title }) => (
          <li key={`${paper} ${seq}`}>
            <Link to={`/matters/${id}/papers/${paper}?seq=${seq}`}>{title}</Link>{' '}
            <span className="quiet">{say('paperOf', { n: seq, day: dateIn(lang, at) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
