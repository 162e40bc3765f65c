import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useSay } from '../lang.tsx';
import { figureList } from './figure-queries.ts';

/** Over the ledger: which number these matters were opened from, and the way back to it. */
export function FigureNote({ name }: { readonly name: string }) {
  const say = useSay();
  const title = useQuery(figureList).data?.find(({ id }) => id === name)?.title ?? name;
  return (
    <p className="lead">
      <Link to={`/figures?name=${encodeURIComponent(name)}`}>{say('figureMatters', { title })}</Link>
    </p>
  );
}
