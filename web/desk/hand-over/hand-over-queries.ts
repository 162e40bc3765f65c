import { queryOptions } from '@tanstack/react-query';
import type { HandOverChoices, HandOverSheet, HandOverView } from '#server/routes/hand-over-view.ts';
import { get } from '../api.ts';

export const handOvers = queryOptions({
  queryKey: ['hand-overs'],
  queryFn: async () => (await get<{ items: readonly HandOverView[] }>('/api/hand-overs')).items,
});

export const handOverChoices = queryOptions({
  queryKey: ['hand-overs', 'choices'],
  queryFn: () => get<HandOverChoices>('/api/hand-overs/choices'),
});

export const handOverSheet = (id: string) =>
  queryOptions({ queryKey: ['hand-overs', id], queryFn: () => get<HandOverSheet>(`/api/hand-overs/${id}`) });
