import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useSay } from '../lang.tsx';
import { ApplySetup } from '../network/apply-setup.tsx';
import { DrawList } from '../network/draw-list.tsx';
import { GapList } from '../network/gap-list.tsx';
import { GridTree } from '../network/grid-tree.tsx';
import { network } from '../network/network-queries.ts';
import { UnitTree } from '../network/unit-tree.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { session } from '../queries.ts';

/** The work network: what is missing where, its units and grids, and the draws by which it is inspected. */
export function NetworkPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(network);
  const posts = useQuery(session).data?.posts ?? [];
  const announces = posts.some(({ office }) => office === 'petition-office' || office === 'supervisor');
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('network')}</h1>
        <a href="/boards" target="_blank" rel="noreferrer">
          {say('boardsPublic')}
        </a>
      </header>
      <p className="lead">{say('networkLead')}</p>
      <Tabs
        items={[
          { key: 'gaps', label: say('gapsTab', { n: data.gaps.length }), children: <GapList gaps={data.gaps} /> },
          { key: 'units', label: say('unitsTab', { n: data.units.length }), children: <UnitTree units={data.units} /> },
          { key: 'grids', label: say('gridsTab', { n: data.grids.length }), children: <GridTree grids={data.grids} /> },
          { key: 'apply', label: say('applyTab'), children: <ApplySetup /> },
          { key: 'draws', label: say('drawsTab'), children: <DrawList mayAnnounce={announces} /> },
        ]}
      />
    </>
  );
}
