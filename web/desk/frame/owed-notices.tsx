import { Link, useLocation } from 'react-router';
import type { SessionView } from '#server/routes/contract.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';

/** By when a second factor must stand; once it is past, why nothing is shown. */
export function FactorNotice({ session: { factorDue } }: { readonly session: SessionView }) {
  const { say, lang } = useSpeech();
  if (factorDue === null) return null;
  const isOver = new Date(factorDue).getTime() < Date.now();
  return (
    <Owed go={say('factorGo')}>
      {isOver ? say('factorOverdue') : say('factorOwed', { day: dateIn(lang, factorDue) })}
    </Owed>
  );
}

/** A password that somebody else made: when it ends. */
export function PasswordNotice({ session: { passwordUntil } }: { readonly session: SessionView }) {
  const { say, lang } = useSpeech();
  if (passwordUntil === null) return null;
  return <Owed go={say('passwordGo')}>{say('passwordOwed', { day: dateIn(lang, passwordUntil) })}</Owed>;
}

function Owed({ go, children }: { readonly go: string; readonly children: string }) {
  const { pathname } = useLocation();
  return (
    <p className="factor-notice" role="status">
      {children} {pathname !== '/account' && <Link to="/account">{go}</Link>}
    </p>
  );
}
