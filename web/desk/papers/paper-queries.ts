import { queryOptions } from '@tanstack/react-query';
import type { PaperLine, PaperView } from '#server/routes/papers-contract.ts';
import { get, post } from '../api.ts';

export const papersOf = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'papers'],
    queryFn: async () => (await get<{ items: readonly PaperLine[] }>(`/api/matters/${id}/papers`)).items,
  });

export const paper = (id: string, name: string, seq: string | null) =>
  queryOptions({
    queryKey: ['matter', id, 'papers', name, seq],
    queryFn: () => get<PaperView>(address(id, name, seq)),
  });

/** The paper with the party's name on it: a look that is entered first. */
export const namedPaper = (id: string, name: string, seq: string | null): Promise<PaperView> =>
  post(address(id, `${name}/named`, seq), {});

const address = (id: string, name: string, seq: string | null): string =>
  `/api/matters/${id}/papers/${name}${seq === null ? '' : `?seq=${seq}`}`;
