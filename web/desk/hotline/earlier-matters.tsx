import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterLine } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';

/** What the caller agreed to have looked at in this call. */
export function EarlierMatters({ lines }: { readonly lines: readonly MatterLine[] }) {
  const say = useSay();
  const known = useQuery(procedures).data;
  if (lines.length === 0) return <p role="status">{say('callEarlierNone')}</p>;
  return (
    <div className="earlier" role="status">
      <h2>{say('callEarlierTitle')}</h2>
      <ul className="related">
        {lines.map((line) => (
          <li key={line.id}>
            <SlipNumber number={line.number} />
            <Link to={`/matters/${line.id}`} target="_blank">
              {line.title}
            </Link>
            <span className="quiet">
              {stepName(known, line.procedure, line.step)} · {line.unitName}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
