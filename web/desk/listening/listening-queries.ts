import { queryOptions } from '@tanstack/react-query';
import type { ListeningView, OneRecurring } from '#server/routes/listening-contract.ts';
import { get, query } from '../api.ts';

/** What the list is narrowed by: the same words in the address of the page and in the API. */
export interface Narrowed {
  readonly place?: string;
  readonly category?: string;
  readonly days?: string;
}

export const listening = (narrowed: Narrowed) =>
  queryOptions({
    queryKey: ['listening', narrowed],
    queryFn: () => get<ListeningView>(`/api/listening?${query({ ...narrowed })}`),
    placeholderData: (before: ListeningView | undefined) => before,
  });

export const oneRecurring = (id: string) =>
  queryOptions({ queryKey: ['listening', 'one', id], queryFn: () => get<OneRecurring>(`/api/listening/${id}`) });
