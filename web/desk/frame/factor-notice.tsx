import { Link, useLocation } from 'react-router';
import type { SessionView } from '#server/routes/contract.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';

/** By when a second factor must stand; once it is past, why nothing is shown. */
export function FactorNotice({ session: { factorDue } }: { readonly session: SessionView }) {
  const { say, lang } = useSpeech();
  const { pathname } = useLocation();
  if (factorDue === null) return null;
  const isOver = new Date(factorDue).getTime() < Date.now();
  return (
    <p className="factor-notice" role="status">
      {isOver ? say('factorOverdue') : say('factorOwed', { day: dateIn(lang, factorDue) })}{' '}
      {pathname !== '/account' && <Link to="/account">{say('factorGo')}</Link>}
    </p>
  );
}
