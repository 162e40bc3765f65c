import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterLine } from '#server/routes/contract.ts';
import { ActIcon } from '../act-icon.tsx';
import { dateIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { channelIn } from '../parts/channel.ts';
import { SlipNumber } from '../parts/slip-number.tsx';
import { dutyOf, stepName, turnOf } from '../procedure-words.ts';
import { actsOf, procedures } from '../queries.ts';
import { usePlaceName, useShortName } from '../use-names.ts';
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
  const shortName = useShortName();
  const { procedure, step } = line;
  const second =
    line.waiting === true
      ? say('waitsForWho', { who: turnOf(known, procedure, step) })
      : dutyOf(known, procedure, step);
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
        {chosen ? <NextActs id={line.id} /> : <Origin line={line} />}
      </span>
      <span className="duty-step">
        <b>{stepName(known, procedure, step)}</b>
        <span>{second}</span>
      </span>
      <span className="duty-holder" title={line.unitName}>
        {shortName(line.unitName)}
      </span>
      <ClockStrip clock={line.clock} due={line.due} />
    </li>
  );
}

/** When it came, how, and from where. */
function Origin({ line }: { readonly line: MatterLine }) {
  const { say, lang } = useSpeech();
  const placeName = usePlaceName();
  const place = line.place === null ? [] : [placeName(line.place)];
  return (
    <span className="origin">{[dateIn(lang, line.opened), channelIn(say, line.channel), ...place].join(' · ')}</span>
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
