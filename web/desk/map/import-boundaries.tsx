import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { upload } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

const datums = [
  { value: 'wgs84', label: 'WGS-84' },
  { value: 'gcj02', label: 'GCJ-02' },
  { value: 'bd09', label: 'BD-09' },
];

/** A region's own boundaries. In which datum they are, nobody can tell from the file: whoever brings it says so. */
export function ImportBoundaries() {
  const say = useSay();
  const queries = useQueryClient();
  const [datum, setDatum] = useState('wgs84');
  const bring = useMutation({
    mutationFn: (file: File) => upload<{ imported: number }>(`/api/boundaries?datum=${datum}`, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['map'] }),
  });
  return (
    <section className="map-import" aria-labelledby="map-import">
      <h2 id="map-import">{say('mapImport')}</h2>
      <p className="quiet">{say('mapImportNote')}</p>
      <Radio.Group
        aria-label={say('mapDatum')}
        options={datums}
        value={datum}
        onChange={({ target }) => setDatum(String(target.value))}
      />
      <label htmlFor="map-file">{say('mapFile')}</label>
      <input
        id="map-file"
        type="file"
        accept=".geojson,.json,application/geo+json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) bring.mutate(file);
          target.value = '';
        }}
      />
      {bring.error !== null && <Failure error={bring.error} />}
      {bring.data !== undefined && <p role="status">{say('mapImported', { n: bring.data.imported })}</p>}
    </section>
  );
}
