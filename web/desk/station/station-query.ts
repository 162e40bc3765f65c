import { queryOptions } from '@tanstack/react-query';
import type { StationView } from '#server/routes/station-contract.ts';
import { get } from '../api.ts';

export const station = queryOptions({
  queryKey: ['station'],
  queryFn: () => get<StationView>('/api/station'),
  refetchInterval: 60_000,
});
