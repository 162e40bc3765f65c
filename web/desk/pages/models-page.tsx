import { useQuery } from '@tanstack/react-query';
import { useSay } from '../lang.tsx';
import { ModelChanges } from '../listening/models-changes.tsx';
import { modelsQuery } from '../listening/models-query.ts';
import { ModelVersions } from '../listening/models-versions.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** What suggests categories and units: which version, how right it is, what came before, and an earlier one put back. */
export function ModelsPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(modelsQuery);
  return (
    <>
      <header className="page-head">
        <h1>{say('models')}</h1>
      </header>
      <p className="lead">{say('modelsLead')}</p>
      {error !== null && <Failure error={error} again={refetch} />}
      {error === null && data === undefined && <Loading />}
      {error === null && data !== undefined && (
        <>
          <ModelVersions kind="category" versions={data.versions} />
          <ModelVersions kind="unit" versions={data.versions} />
          <ModelChanges changes={data.changes} />
        </>
      )}
    </>
  );
}
