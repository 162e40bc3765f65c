import { Link } from 'react-router';
import { query } from '../api.ts';
import { useSay } from '../lang.tsx';

/** Over the ledger: of which recurring problem these are. */
export function RecurringNote({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <p className="lead">
      {say('recurringNote')} <Link to={`/listening?${query({ open: id })}`}>{say('listeningBack')}</Link>
    </p>
  );
}
