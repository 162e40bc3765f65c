import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { MapView } from '#server/routes/map-contract.ts';
import { useSay } from '../lang.tsx';
import { DrawnMap } from '../map/drawn-map.tsx';
import { ImportBoundaries } from '../map/import-boundaries.tsx';
import { LiveMap } from '../map/live-map.tsx';
import { MapFilter } from '../map/map-filter.tsx';
import { map } from '../map/map-queries.ts';
import { liesIn, marksOf } from '../map/marks-of.ts';
import { PlaceTable } from '../map/place-table.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** Where open service requests are, by village; the same as a table below. What is asked for stands in the address. */
export function MapPage() {
  const say = useSay();
  const category = useSearchParams()[0].get('category') ?? undefined;
  const { data, error, refetch } = useQuery(map(category));
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('map')}</h1>
      </header>
      <p className="lead">{say('mapLead')}</p>
      <MapFilter grids={data.grids} />
      <Shown view={data} category={category} />
      {data.mayImport && <ImportBoundaries />}
    </>
  );
}

function Shown({ view, category }: { readonly view: MapView; readonly category: string | undefined }) {
  const say = useSay();
  const [params] = useSearchParams();
  const [still, setStill] = useState(false);
  const late = params.get('late') === '1';
  const grid = view.grids.find(({ key }) => key === params.get('grid'));
  const { areas, places, unplaced } = view;
  const marks = useMemo(() => marksOf(places, { late, grid }), [places, late, grid]);
  const narrowing = useMemo(() => ({ category, late }), [category, late]);
  const towns = useMemo(() => new Map(places.map(({ code, town }) => [code.slice(0, 9), town])), [places]);
  const chosen = useMemo(() => {
    const inside = areas.filter(({ code, level }) => grid !== undefined && level === 'village' && liesIn(code, grid));
    return new Set([...inside.map(({ code }) => code), ...(grid === undefined ? [] : [grid.key])]);
  }, [areas, grid]);
  return (
    <>
      {view.sketch && <p className="hint">{say('mapSketch')}</p>}
      {areas.length === 0 && <p className="hint">{say('mapNoBounds')}</p>}
      {still && <p className="hint">{say('mapNoGl')}</p>}
      <div className="map">
        {still ? (
          <DrawnMap {...{ areas, marks, chosen, narrowing }} />
        ) : (
          <LiveMap {...{ areas, marks, towns, chosen, narrowing }} onFail={() => setStill(true)} />
        )}
        <div>
          <PlaceTable marks={marks} narrowing={narrowing} />
          {unplaced > 0 && <p className="hint">{say('mapUnplaced', { n: unplaced })}</p>}
        </div>
      </div>
    </>
  );
}
