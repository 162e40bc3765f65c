import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { matters, procedures } from '../queries.ts';

/** Open matters like the one being taken down: of the same place and category, or else with the same words. */
export function LikelySame({ procedure, values }: { readonly procedure: string; readonly values: Values }) {
  const say = useSay();
  const asked = useDeferredValue(likeness(values));
  const known = useQuery(procedures).data;
  const { data } = useQuery({
    ...matters({ procedure, open: 1, limit: 6, sort: 'opened', ...asked }),
    enabled: asked !== undefined,
  });
  const lines = asked === undefined ? [] : (data?.items ?? []);
  return (
    <aside className="likely-same" aria-labelledby="likely-same-title">
      <h2 id="likely-same-title">{say('likelySame')}</h2>
      <p className="quiet">{say(lines.length === 0 ? 'likelySameNone' : 'likelySameNote')}</p>
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
    </aside>
  );
}

function likeness({ subject, place, category }: Values): Readonly<Record<string, string>> | undefined {
  const { code } = (place ?? {}) as { code?: string };
  if (code !== undefined && typeof category === 'string') return { place: code, category };
  return typeof subject === 'string' && subject.trim().length > 1 ? { q: subject.trim() } : undefined;
}
