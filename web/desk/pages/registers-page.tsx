import { Link } from 'react-router';
import { useSpeech } from '../lang.tsx';
import { registerIn, registerNames } from '../registers/register-words.ts';

/** The shelf: every register there is, in the order in which they must be filled. */
export function RegistersPage() {
  const { say, lang } = useSpeech();
  return (
    <>
      <header className="page-head">
        <h1>{say('registers')}</h1>
      </header>
      <p className="lead">{say('registersLead')}</p>
      <ul className="shelf">
        {registerNames.map((name) => {
          const known = registerIn(lang, name);
          return (
            <li key={name}>
              <Link to={`/registers/${name}`}>{known?.name}</Link>
              <span>{Object.values(known?.columns ?? {}).join(say('comma'))}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
