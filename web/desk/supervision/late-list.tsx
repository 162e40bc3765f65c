import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LateMatter } from '#server/routes/supervision-contract.ts';
import { dateIn } from '../day.ts';
import { ClockStrip } from '../duties/clock-strip.tsx';
import { useSay, useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';
import { useChosen } from '../use-chosen.ts';
import { useShortName } from '../use-names.ts';
import { lateMatters } from './supervision-queries.ts';

/** Late matters of one unit and procedure, the longest late first, each with the reasons. */
export function LateList({ filter }: { readonly filter: Readonly<Record<string, string | undefined>> }) {
  const say = useSay();
  const [cursor, setCursor] = useState<string>();
  const { data, error, refetch } = useQuery(lateMatters({ ...filter, cursor }));
  const { chosen, choose } = useChosen(data?.items.map(({ id }) => id) ?? []);
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <ol className="late-list">
        {data.items.map((line) => (
          <LateRow key={line.id} line={line} chosen={line.id === chosen} onChoose={() => choose(line.id)} />
        ))}
      </ol>
      <footer className="ledger-foot">
        {cursor !== undefined && <Button onClick={() => setCursor(undefined)}>{say('firstPage')}</Button>}
        {data.next !== null && <Button onClick={() => setCursor(data.next ?? undefined)}>{say('nextPage')}</Button>}
      </footer>
    </>
  );
}

interface Row {
  readonly line: LateMatter;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function LateRow({ line, chosen, onChoose }: Row) {
  const known = useQuery(procedures).data;
  const shortName = useShortName();
  return (
    <li data-matter={line.id} className={`late-row ${chosen ? 'is-chosen' : ''}`} onFocus={onChoose}>
      <SlipNumber number={line.number} />
      <div className="late-what">
        <Link to={`/matters/${line.id}`}>{line.title}</Link>
        <p>
          {stepName(known, line.procedure, line.step)} · {shortName(line.unitName)}
        </p>
      </div>
      <Why why={line.why} />
      <ClockStrip clock={line.clock} due={line.due} />
    </li>
  );
}

function Why({ why: { clock, last, extended, disputed, called } }: Pick<LateMatter, 'why'>) {
  const { say, lang } = useSpeech();
  const shortName = useShortName();
  const date = (instant: string) => dateIn(lang, instant);
  return (
    <ul className="late-why" aria-label={say('whyWhat')}>
      <li>{clock}</li>
      {last !== null && <li>{say('whyLast', { date: date(last.at), by: shortName(last.by), label: last.label })}</li>}
      {extended > 0 && <li>{say('whyExtended', { n: extended })}</li>}
      {disputed > 0 && <li>{say('whyDisputed', { n: disputed })}</li>}
      {called.map(({ unitName, number, since, charged }) => (
        <li key={number}>
          {say('whyCalled', { unit: shortName(unitName), number, date: date(since) })}
          {charged > 0 && ` · ${say('whyCharged', { n: charged })}`}
        </li>
      ))}
    </ul>
  );
}
