import { queryOptions } from '@tanstack/react-query';
import type { LateMatters, SupervisionView } from '#server/routes/supervision-contract.ts';
import { get, query } from '../api.ts';

export const supervision = queryOptions({
  queryKey: ['supervision'],
  queryFn: () => get<SupervisionView>('/api/supervision'),
  refetchInterval: 60_000,
});

export const lateMatters = (filter: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['supervision', 'matters', filter],
    queryFn: () => get<LateMatters>(`/api/supervision/matters?${query({ ...filter, limit: 50 })}`),
    placeholderData: (before: LateMatters | undefined) => before,
  });
