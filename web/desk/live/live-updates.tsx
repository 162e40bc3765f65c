import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import { keepLine, type LineState } from './keep-line.ts';

type Hear = (data: unknown) => void;
type Ears = Map<string, Set<Hear>>;

/** Apart from each other: what listens is not drawn anew with every sign of life. */
const Listening = createContext<Ears | undefined>(undefined);
const Standing = createContext<LineState | undefined>(undefined);

/** One line to the server for the whole desk. After a break everything is fetched anew: what happened meanwhile nobody has told. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LineState>();
  const [ears] = useState<Ears>(() => new Map());
  useEffect(() => {
    let broken = false;
    return keepLine({
      hear: ({ topic, data }) => {
        for (const hear of ears.get(topic) ?? []) hear(data);
      },
      stand: (next) => {
        if (next.open && broken) queries.invalidateQueries().catch(() => undefined);
        broken = !next.open;
        setState(next);
      },
    });
  }, [queries, ears]);
  return (
    <Listening value={ears}>
      <Standing value={state}>{children}</Standing>
    </Listening>
  );
}

/** Calls `hear` with the data of every announcement of this topic while the page is open. */
export function useLive(topic: string, hear: Hear): void {
  const ears = useContext(Listening);
  const heard = useEffectEvent(hear);
  useEffect(() => {
    const those = ears?.get(topic) ?? new Set<Hear>();
    const own: Hear = (data) => heard(data);
    ears?.set(topic, those.add(own));
    return () => void those.delete(own);
  }, [ears, topic]);
}

export const useLineState = (): LineState | undefined => useContext(Standing);
