import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './use-keys.ts';

interface Chosen {
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** j and k walk through a list of matters, Enter opens the chosen one. */
export function useChosen(ids: readonly string[]): Chosen {
  const [asked, choose] = useState<string>();
  const navigate = useNavigate();
  const chosen = asked !== undefined && ids.includes(asked) ? asked : ids[0];
  const walk = (by: number) => {
    const next = ids[ids.indexOf(chosen ?? '') + by];
    if (next === undefined) return;
    choose(next);
    const row = document.querySelector(`[data-matter="${next}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    // Where the eye is the focus is: Enter, Tab and a screen reader go on from there.
    row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };
  const open = () => {
    if (chosen !== undefined) Promise.resolve(navigate(`/matters/${chosen}`)).catch(() => undefined);
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    Enter: open,
  });
  return { chosen, choose };
}
