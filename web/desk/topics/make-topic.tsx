import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { query } from '../api.ts';
import { useSay } from '../lang.tsx';
import type { Filter } from '../ledger/filter.ts';
import { session } from '../queries.ts';

/** What of a filter says what a matter is about; how it is sorted or how late it is makes no topic. */
const telling = ['q', 'step', 'unit', 'category', 'place'] as const;

/** From the ledger as it is narrowed now to a topic of it: for whoever may set one. */
export function MakeTopic({ filter }: { readonly filter: Filter }) {
  const say = useSay();
  const offices = useQuery(session).data?.posts.map(({ office }) => office) ?? [];
  const asked = query(Object.fromEntries(telling.map((name) => [name, filter[name]])));
  const other = filter.procedure !== undefined && filter.procedure !== 'service-request';
  if (asked === '' || other || filter.topic !== undefined || !offices.includes('station')) return null;
  return (
    <p>
      <Link to={`/topics?${query({ filter: asked })}`}>{say('makeTopic')}</Link>
    </p>
  );
}
