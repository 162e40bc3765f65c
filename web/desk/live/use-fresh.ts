import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLive } from './live-updates.tsx';

/** Lists that are old when any matter has moved. */
const lists: ReadonlySet<unknown> = new Set(['matters', 'notices', 'station', 'supervision']);
/** However much happens, a desk fetches its lists again no more often than this; milliseconds. */
const calm = 1500;

/** Gathers what has changed for a moment, then has it fetched anew, as far as it is on the page. */
export function useFresh(): void {
  const queries = useQueryClient();
  const changed = useRef(new Set<string>());
  const waiting = useRef(false);
  const fetchAnew = () => {
    waiting.current = false;
    const ids = changed.current;
    changed.current = new Set();
    const isOld = ([kind, which]: readonly unknown[]) =>
      lists.has(kind) || (kind === 'matter' && ids.has(String(which)));
    queries.invalidateQueries({ predicate: ({ queryKey }) => isOld(queryKey) }).catch(() => undefined);
  };
  useLive('listening', () => {
    const grown = ({ queryKey: [kind] }: { readonly queryKey: readonly unknown[] }) =>
      kind === 'notices' || kind === 'listening';
    queries.invalidateQueries({ predicate: grown }).catch(() => undefined);
  });
  useLive('matters', (data) => {
    for (const { id } of data as readonly { readonly id: string }[]) changed.current.add(id);
    if (waiting.current) return;
    waiting.current = true;
    setTimeout(fetchAnew, calm);
  });
}
