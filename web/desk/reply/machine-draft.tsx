import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ActView, MatterView } from '#server/routes/contract.ts';
import type { MachineWordsView } from '#server/routes/machine-words.ts';
import { post, problemOf } from '../api.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { county } from '../queries.ts';
import { MachineBox } from './machine-box.tsx';
import { answering, saidIn } from './said-in.ts';

interface Written {
  readonly matter: MatterView;
  readonly act: ActView;
  readonly values: Values;
  readonly onChange: (change: (before: Values) => Values) => void;
  /** The matter's newest entry after the look that was made. */
  readonly onLooked: (last: number) => void;
}

/** Where the county has set one up: a machine's draft, on a press. It stays apart until somebody takes it into the reply and reads it. */
export function MachineDraft({ matter, act, values, onChange, onLooked }: Written) {
  const say = useSay();
  const { data: known } = useQuery(county);
  const asked = useMutation({
    mutationFn: () =>
      post<MachineWordsView>(`/api/matters/${matter.id}/machine-draft`, {
        act: act.act,
        data: saidIn(act.form, values),
      }),
    onSuccess: ({ last }) => onLooked(last),
    // Unanswered, it was asked all the same: the look stands.
    onError: (error) => onLooked(problemOf(error).last ?? 0),
  });
  if (known?.drafts !== true) return null;
  const [field] = answering(act.form);
  const take = (words: string) => {
    const draft = `${say('machineMark')}\n${words}`;
    onChange((before) => (field === undefined ? before : { ...before, [field]: joined(before[field], draft) }));
    asked.reset();
  };
  return (
    <section className="machine">
      <Button onClick={() => asked.mutate()} loading={asked.isPending}>
        {say(asked.isPending ? 'machineAsking' : 'machineDraft')}
      </Button>
      <span className="quiet">{say('machineNote')}</span>
      {asked.error !== null && <Failure error={asked.error} />}
      {asked.data !== undefined && (
        <MachineBox words={asked.data.words}>
          <Button size="small" onClick={() => take(asked.data.words)}>
            {say('machineTake')}
          </Button>
          <Button size="small" type="text" onClick={() => asked.reset()}>
            {say('machineLeave')}
          </Button>
        </MachineBox>
      )}
    </section>
  );
}

/** What was written already is kept. */
const joined = (written: unknown, draft: string): string =>
  typeof written === 'string' && written.trim() !== '' ? `${written.trimEnd()}\n${draft}` : draft;
