import type { ReactNode } from 'react';
import { useSay } from '../lang.tsx';

/** Words of a machine, marked as such wherever they stand. */
export function MachineBox({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  const say = useSay();
  return (
    <div className="machine-box" role="status">
      <b>{say('machineWords')}</b>
      <p>{words}</p>
      {children}
    </div>
  );
}
