import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { MapGrid } from '#server/routes/map-contract.ts';
import { useSay } from '../lang.tsx';
import { CategorySelect } from '../parts/category-select.tsx';

/** What the map is asked for: a kind of request, only what is late, one grid. */
export function MapFilter({ grids }: { readonly grids: readonly MapGrid[] }) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <div className="map-filters">
      <CategorySelect value={params.get('category') ?? undefined} onChange={(chosen) => set('category', chosen)} />
      <Segmented
        aria-label={say('map')}
        options={[
          { value: '', label: say('mapAll') },
          { value: '1', label: say('mapLate') },
        ]}
        value={params.get('late') ?? ''}
        onChange={(value) => set('late', value === '' ? undefined : value)}
      />
      <Select
        aria-label={say('mapGrid')}
        allowClear
        placeholder={say('mapGridAll')}
        popupMatchSelectWidth={260}
        options={grids.map(({ key, name }) => ({ value: key, label: name }))}
        value={params.get('grid') ?? undefined}
        onChange={(value?: string) => set('grid', value)}
      />
    </div>
  );
}
