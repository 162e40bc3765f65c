import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterLine } from '#server/routes/contract.ts';
import { ActIcon } from '../act-icon.tsx';
import { useSay } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { dutyOf, stepName } from '../procedure-words.ts';
import { actsOf, procedures } from '../queries.ts';
import { ClockStrip } from './clock-strip.tsx';

interface Row {
  readonly line: MatterLine;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One duty. The chosen one also shows what can be done next: asking that of every row would ask the server for nothing. */
export function DutyRow({ line, chosen, onChoose }: Row) {
  const say = useSay();
  const known = useQuery(procedures).data;
  const duty = line.waiting === true ? '' : dutyOf(known, line.procedure, line.step);
  return (
    <li
      data-matter={line.id}
      className={`duty ${chosen ? 'is-chosen' : ''}`}
      aria-current={chosen || undefined}
      onMouseEnter={onChoose}
      onFocus={onChoose}
    >
      <SlipNumber number={line.number} />
      <span className="duty-title">
        <Link to={`/matters/${line.id}`}>{line.title}</Link>
        {chosen && <NextActs id={line.id} />}
      </span>
      <span className="duty-step">
        <b>{stepName(known, line.procedure, line.step)}</b>
        <span>{duty === '' ? say('held', { who: line.unitName }) : duty}</span>
      </span>
      <span className="duty-holder">{line.unitName}</span>
      <ClockStrip clock={line.clock} due={line.due} />
    </li>
  );
}

function NextActs({ id }: { readonly id: string }) {
  const acts = useQuery(actsOf(id)).data ?? [];
  return (
    <span className="next-acts">
      {acts.map(({ act, label }) => (
        <Link key={act} to={`/matters/${id}?act=${act}`}>
          <ActIcon act={act} /> {label}
        </Link>
      ))}
    </span>
  );
}
