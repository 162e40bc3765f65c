import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Leaf } from './leaves.ts';
import { useFound } from './use-found.ts';

/** Arrows choose among what was found, Enter opens it; pressed before the answer is there, as soon as it is. */
export function useChoosing(go: (leaf: Leaf) => void) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [isDue, setIsDue] = useState(false);
  const found = useFound(typed);
  const { leaves, isCurrent } = found;
  const chosen = leaves[at];
  useEffect(() => {
    if (!isDue || !isCurrent) return;
    setIsDue(false);
    if (chosen) go(chosen);
  }, [isDue, isCurrent, chosen, go]);
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    setIsDue(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && leaves.length > 0) {
      event.preventDefault();
      setAt((at + step + leaves.length) % leaves.length);
    }
    if (event.key === 'Enter') setIsDue(typed.trim() !== '');
  };
  return { ...found, typed, type, press, chosen };
}
