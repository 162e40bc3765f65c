import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ActView, MatterLine } from '#server/routes/contract.ts';
import { ActIcon } from '../act-icon.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { useKeys } from '../use-keys.ts';
import { actsByKey } from './act-keys.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { commonActs } from './bulk-queries.ts';
import type { Selection } from './use-selection.ts';

interface Bar {
  readonly lines: readonly MatterLine[];
  readonly selection: Selection;
  /** The matter the keys are on: what an act's key is pressed for while nothing is selected. */
  readonly chosen: string | undefined;
  /** Acts asked for, of which the one that is open to all gets its dialog. */
  readonly wanted: readonly string[];
  readonly onWant: (acts: readonly string[]) => void;
}

/** What can be done with all that is selected; nothing is done without a preview. */
export function BulkBar({ lines, selection, chosen, wanted, onWant }: Bar) {
  const { ids, keep } = selection;
  const common = useQuery({ ...commonActs(ids), enabled: ids.length > 0 });
  const acts = ids.length === 0 ? [] : (common.data ?? []);
  const [running, setRunning] = useState<{ readonly act: ActView; readonly lines: readonly MatterLine[] }>();
  const act = acts.find((one) => wanted.includes(one.act));
  // Kept until it is closed: what is done is no longer selected, and its result is still to be read.
  if (act !== undefined && running === undefined)
    setRunning({ act, lines: lines.filter(({ id }) => ids.includes(id)) });
  const press = (acts: readonly string[]) => {
    if (ids.length === 0 && chosen !== undefined) keep([chosen]);
    onWant(acts);
  };
  useKeys(Object.fromEntries(actsByKey.map(([key, acts]) => [key, () => press(acts)])));
  const close = () => {
    onWant([]);
    setRunning(undefined);
  };
  return (
    <>
      {ids.length > 0 && <Offers {...{ acts, common, selection, onWant }} />}
      {running !== undefined && <BulkDialog {...running} onClose={close} onDone={keep} />}
    </>
  );
}

interface Offered extends Pick<Bar, 'selection' | 'onWant'> {
  readonly acts: readonly ActView[];
  readonly common: { readonly data: unknown; readonly error: unknown; readonly refetch: () => unknown };
}

function Offers({ acts, common, selection: { ids, keep }, onWant }: Offered) {
  const say = useSay();
  return (
    <section className="bulk-bar no-print" aria-label={say('bulkBar')}>
      <b>{say('bulkSelected', { n: ids.length })}</b>
      {common.error !== null && <Failure error={common.error} again={common.refetch} />}
      {common.data !== undefined && acts.length === 0 && <span className="quiet">{say('bulkNoAct')}</span>}
      {acts.map(({ act, label }) => (
        <Button key={act} icon={<ActIcon act={act} />} onClick={() => onWant([act])}>
          {label}
        </Button>
      ))}
      <Button type="text" onClick={() => keep([])}>
        {say('bulkClear')}
      </Button>
    </section>
  );
}
