import { queryOptions } from '@tanstack/react-query';
import type { MapView } from '#server/routes/map-contract.ts';
import { get, query } from '../api.ts';

export const map = (category: string | undefined) =>
  queryOptions({
    queryKey: ['map', category],
    queryFn: () => get<MapView>(`/api/map?${query({ category })}`),
    placeholderData: (before: MapView | undefined) => before,
  });
