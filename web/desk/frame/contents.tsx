import { ReadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useSpeech } from '../lang.tsx';
import { session } from '../queries.ts';
import { type Entry, shelves } from './shelves.tsx';

/** The pages of the desk this person can use, by what one does there; last, the regulations as anyone can read them. */
export function Contents({ onGo }: { readonly onGo?: () => void }) {
  const { say, lang } = useSpeech();
  const { posts = [] } = useQuery(session).data ?? {};
  const isFor = ({ offices }: Entry) => offices === undefined || posts.some(({ office }) => offices.includes(office));
  const own = shelves
    .map(({ name, entries }) => ({ name, entries: entries.filter(isFor) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <nav className="contents" aria-label={say('menu')}>
      {own.map(({ name, entries }) => (
        <section key={name} aria-label={say(name)}>
          <h2>{say(name)}</h2>
          {entries.map(({ page, icon, to = `/${page}` }) => (
            <NavLink key={page} to={to} end={to !== '/registers'} onClick={onGo}>
              {icon} {say(page)}
            </NavLink>
          ))}
        </section>
      ))}
      <a className="regulations" href={`/how?lang=${lang}`} target="_blank" rel="noreferrer">
        <ReadOutlined aria-hidden /> {say('howItWorks')}
      </a>
    </nav>
  );
}
