import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LikelyView } from '#server/routes/likely.ts';
import { useSay } from '../lang.tsx';
import { Marked } from '../parts/marked.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';

interface Line {
  readonly line: LikelyView['items'][number];
  readonly children?: ReactNode;
}

/** A matter that is likely about the same thing, with why it is listed; `children` is what can be done about it here. */
export function AlikeLine({ line, children }: Line) {
  const known = useQuery(procedures).data;
  return (
    <li>
      <SlipNumber number={line.number} />
      <Link to={`/matters/${line.id}`} target="_blank">
        <Marked text={line.title} marks={line.why.marks} />
      </Link>
      <span className="quiet">
        {stepName(known, line.procedure, line.step)} · {line.unitName}
      </span>
      <WhyShown why={line.why} />
      {children}
    </li>
  );
}

/** How sure, where, since when. Which words are in both is marked in the title. */
function WhyShown({ why }: Pick<LikelyView['items'][number], 'why'>) {
  const say = useSay();
  const parts = [
    say(why.likely ? 'likelyTwin' : 'likelyLook'),
    ...(why.sameSpot ? [say('likelySpot')] : []),
    why.days === 0 ? say('likelyToday') : say('likelyDays', { n: why.days }),
  ];
  return <span className={why.likely ? 'why-likely' : 'quiet'}>{parts.join(' · ')}</span>;
}
