import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { StationLine } from '#server/routes/station-contract.ts';
import { SelectBox } from '../bulk/select-box.tsx';
import type { Selection } from '../bulk/use-selection.ts';
import { dateIn } from '../day.ts';
import { ClockStrip } from '../duties/clock-strip.tsx';
import { useSpeech } from '../lang.tsx';
import { channelIn } from '../parts/channel.ts';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';
import { usePlaceName, useShortName } from '../use-names.ts';

interface Row {
  readonly line: StationLine;
  readonly chosen: boolean;
  readonly selection: Selection;
  readonly onChoose: () => void;
  /** Opens the preview of a dispatch of this one matter. */
  readonly onDispatch: () => void;
}

/** One matter of the station: what it is, what stands in its way, and what is proposed. */
export function StationRow({ line, chosen, selection, onChoose, onDispatch }: Row) {
  const { say, lang } = useSpeech();
  const known = useQuery(procedures).data;
  const placeName = usePlaceName();
  const origin = [
    dateIn(lang, line.opened),
    channelIn(say, line.channel),
    line.place === null ? '' : placeName(line.place),
  ];
  return (
    <li
      data-matter={line.id}
      className={`duty ${chosen ? 'is-chosen' : ''}`}
      aria-current={chosen || undefined}
      onFocus={onChoose}
    >
      <span className="station-number">
        <SelectBox selection={selection} id={line.id} number={line.number} />
        <SlipNumber number={line.number} />
      </span>
      <span className="duty-title">
        <Link to={`/matters/${line.id}`}>{line.title}</Link>
        <span className="origin">{origin.filter((part) => part !== '').join(' · ')}</span>
      </span>
      <span className="duty-step">
        <b>{stepName(known, line.procedure, line.step)}</b>
        {line.cameBack > 0 && <span>{say('stationCameBack', { n: line.cameBack })}</span>}
      </span>
      <Next line={line} onDispatch={onDispatch} />
      <ClockStrip clock={line.clock} due={line.due} />
    </li>
  );
}

function Next({ line, onDispatch }: { readonly line: StationLine; readonly onDispatch: () => void }) {
  const { say } = useSpeech();
  const shortName = useShortName();
  if (line.objector !== null)
    return <span className="station-next">{say('stationObjector', { unit: shortName(line.objector) })}</span>;
  if (!line.acts.includes('dispatch')) return <span className="station-next" />;
  if (line.proposedName === null) return <span className="station-next quiet">{say('stationNoProposed')}</span>;
  return (
    <span className="station-next">
      <Button size="small" onClick={onDispatch}>
        {say('stationProposed', { unit: shortName(line.proposedName) })}
      </Button>
    </span>
  );
}
