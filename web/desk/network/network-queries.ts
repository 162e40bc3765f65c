import { queryOptions } from '@tanstack/react-query';
import type { DrawView, NetworkView } from '#server/routes/network-view.ts';
import { get } from '../api.ts';

export const network = queryOptions({ queryKey: ['network'], queryFn: () => get<NetworkView>('/api/network') });

export const draws = queryOptions({
  queryKey: ['network', 'draws'],
  queryFn: async () => (await get<{ items: readonly DrawView[] }>('/api/network/draws')).items,
});
