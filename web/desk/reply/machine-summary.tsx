import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { MatterView } from '#server/routes/contract.ts';
import type { MachineWordsView } from '#server/routes/machine-words.ts';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { county, matter as matterQuery } from '../queries.ts';
import { MachineBox } from './machine-box.tsx';

/** A history that is long enough to be worth summing up. */
const long = 6;

/** Where the county has set one up: how a matter came to where it is, in a few lines of a machine's. */
export function MachineSummary({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const queries = useQueryClient();
  const { data: known } = useQuery(county);
  const asked = useMutation({
    mutationFn: () => post<MachineWordsView>(`/api/matters/${matter.id}/machine-summary`, {}),
    onSuccess: () => queries.invalidateQueries(matterQuery(matter.id)),
  });
  if (known?.drafts !== true || matter.last < long) return null;
  return (
    <section className="machine">
      <Button onClick={() => asked.mutate()} loading={asked.isPending}>
        {say(asked.isPending ? 'machineAsking' : 'machineSummary')}
      </Button>
      <span className="quiet">{say('machineNote')}</span>
      {asked.error !== null && <Failure error={asked.error} />}
      {asked.data !== undefined && <MachineBox words={asked.data.words} />}
    </section>
  );
}
