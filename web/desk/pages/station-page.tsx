import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { StationLine, StationPart } from '#server/routes/station-contract.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { type Selection, useSelection } from '../bulk/use-selection.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { station } from '../station/station-query.ts';
import { StationRow } from '../station/station-row.tsx';
import { useChosen } from '../use-chosen.ts';
import { useKeys } from '../use-keys.ts';
import type { Word } from '../words/zh.ts';

/** In the order in which they are to be done; an objection stands in a unit's way. */
const parts: readonly (readonly [StationPart, Word])[] = [
  ['objected', 'stationObjected'],
  ['returned', 'stationReturned'],
  ['dispatch', 'stationDispatch'],
  ['late', 'stationLate'],
  ['today', 'stationToday'],
  ['later', 'stationLater'],
];

/** The desk of a station: what it holds, by what has to be done, with dispatch one key away. */
export function StationPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(station);
  const lines = parts.flatMap(([part]) => data?.parts[part] ?? []);
  const ids = lines.map(({ id }) => id);
  const { chosen, choose } = useChosen(ids);
  const selection = useSelection(ids);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useKeys({ x: () => chosen !== undefined && selection.toggle(chosen) });
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const dispatch = (id: string) => {
    selection.keep([id]);
    setWanted(['dispatch']);
  };
  return (
    <>
      <header className="page-head">
        <h1>{say('station')}</h1>
        <p className="counts">
          {parts.map(([part, word]) => (
            <a key={part} href={`#${part}`} className={part === 'late' && data.parts.late.length > 0 ? 'is-late' : ''}>
              <b>{data.parts[part].length}</b> {say(word)}
            </a>
          ))}
        </p>
      </header>
      <p className="page-lead">{say('stationLead')}</p>
      {lines.length === 0 && (
        <Empty title={say('stationNone')}>
          <p>{say('stationNoneNote')}</p>
          <Link to="/matters">{say('allLedger')}</Link>
        </Empty>
      )}
      {parts.map(([part, word]) => (
        <Part
          key={part}
          part={part}
          word={word}
          {...{ lines: data.parts[part], chosen, choose, selection, dispatch }}
        />
      ))}
      {data.more && <p className="quiet">{say('stationMore')}</p>}
      <BulkBar {...{ lines, selection, chosen, wanted }} onWant={setWanted} />
    </>
  );
}

interface OnePart {
  readonly part: StationPart;
  readonly word: Word;
  readonly lines: readonly StationLine[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  readonly selection: Selection;
  readonly dispatch: (id: string) => void;
}

function Part({ part, word, lines, chosen, choose, selection, dispatch }: OnePart) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section className={`duty-group is-${part}`} id={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>
        {say(word)} <span>{say('groupCount', { n: lines.length })}</span>
      </h2>
      <ol className="station-lines">
        {lines.map((line) => (
          <StationRow
            key={line.id}
            line={line}
            chosen={line.id === chosen}
            selection={selection}
            onChoose={() => choose(line.id)}
            onDispatch={() => dispatch(line.id)}
          />
        ))}
      </ol>
    </section>
  );
}
