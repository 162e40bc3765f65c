import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterLine } from '#server/routes/contract.ts';
import { DutyRow } from '../duties/duty-row.tsx';
import { type Group, groupDuties, groups } from '../duties/group-duties.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { matters, session } from '../queries.ts';
import { useChosen } from '../use-chosen.ts';

const most = 200;

/** What this desk holds, in the order in which its clocks end. */
export function DutiesPage() {
  const say = useSay();
  const isField = useQuery(session).data?.posts.some(({ office }) => office === 'field');
  const { data, error, refetch } = useQuery({
    ...matters({ mine: 1, sort: 'due', limit: most }),
    refetchInterval: 60_000,
  });
  const duties = groupDuties(data?.items ?? [], Date.now());
  const { chosen, choose } = useChosen(groups.flatMap((group) => duties[group].map(({ id }) => id)));
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('duties')}</h1>
        <Counts duties={duties} />
        {isField && <Link to="/matters/new?channel=patrol">{say('patrolReport')}</Link>}
      </header>
      {data.items.length === 0 && <NoDuties />}
      {groups.map((group) => (
        <DutyGroup key={group} group={group} lines={duties[group]} chosen={chosen} onChoose={choose} />
      ))}
      {data.next !== null && <p className="quiet">{say('moreDuties', { n: data.items.length })}</p>}
      {data.items.length > 0 && <p className="keys">{say('keys')}</p>}
    </>
  );
}

function Counts({ duties }: { readonly duties: Readonly<Record<Group, readonly MatterLine[]>> }) {
  const say = useSay();
  const shown = groups.filter((group) => group !== 'later');
  return (
    <p className="counts">
      {shown.map((group) => (
        <a key={group} href={`#${group}`} className={group === 'late' && duties.late.length > 0 ? 'is-late' : ''}>
          <b>{duties[group].length}</b> {say(group)}
        </a>
      ))}
    </p>
  );
}

interface GroupOfDuties {
  readonly group: Group;
  readonly lines: readonly MatterLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function DutyGroup({ group, lines, chosen, onChoose }: GroupOfDuties) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section className={`duty-group is-${group}`} id={group} aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>
        {say(group)} <span>{say('groupCount', { n: lines.length })}</span>
      </h2>
      <ol>
        {lines.map((line) => (
          <DutyRow key={line.id} line={line} chosen={line.id === chosen} onChoose={() => onChoose(line.id)} />
        ))}
      </ol>
    </section>
  );
}

function NoDuties() {
  const say = useSay();
  return (
    <Empty title={say('dutiesNone')}>
      <p>{say('dutiesNoneNote')}</p>
      <p className="links">
        <Link to="/matters">{say('allLedger')}</Link>
        <Link to="/matters/new">{say('takeDown')}</Link>
      </p>
    </Empty>
  );
}
