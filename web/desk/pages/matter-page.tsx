import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '../api.ts';
import { Acts } from '../matter/acts.tsx';
import { Children } from '../matter/children.tsx';
import { ClockList } from '../matter/clock-list.tsx';
import { Evidence } from '../matter/evidence.tsx';
import { fieldsNamed } from '../matter/fields-named.ts';
import { History } from '../matter/history.tsx';
import { LikelyHere } from '../matter/likely-here.tsx';
import { MatterHead } from '../matter/matter-head.tsx';
import { Messages } from '../matter/messages.tsx';
import { Papers } from '../matter/papers.tsx';
import { LedgerProof } from '../matter/proof.tsx';
import { Related } from '../matter/related.tsx';
import { Said } from '../matter/said.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { entries as entriesQuery, matter as matterQuery, procedures } from '../queries.ts';
import { MachineSummary } from '../reply/machine-summary.tsx';
import { NotFound } from './not-found.tsx';

/** One page for every procedure: all that differs comes from its regulation. */
export function MatterPage() {
  const { id = '' } = useParams();
  return <OneMatter key={id} id={id} />;
}

function OneMatter({ id }: { readonly id: string }) {
  const { data: matter, error, refetch } = useQuery(matterQuery(id));
  const entries = useQuery(entriesQuery(id)).data ?? [];
  const rule = useQuery(procedures).data?.find((known) => known.id === matter?.procedure);
  const fields = fieldsNamed(rule);
  if (error !== null) return problemOf(error).status === 404 ? <NotFound /> : <Failure error={error} again={refetch} />;
  if (matter === undefined) return <Loading />;
  return (
    <article className="matter">
      <title>{`${matter.number} ${matter.title}`}</title>
      <MatterHead matter={matter} />
      <div className="matter-body">
        <div className="matter-main">
          <Acts matter={matter} />
          <Said matter={matter} fields={fields} />
          <Evidence matter={matter} entries={entries} fields={fields} />
          <MachineSummary matter={matter} />
          <History entries={entries} fields={fields} />
        </div>
        <div className="matter-side">
          <ClockList clocks={matter.clocks} />
          <Children matter={matter} />
          <Related matter={matter} />
          <LikelyHere matter={matter} />
          <Messages matter={matter} />
          <Papers matter={matter} />
          <PaperList id={id} />
          <LedgerProof matter={matter} entries={entries} />
        </div>
      </div>
    </article>
  );
}
