import { queryOptions } from '@tanstack/react-query';
import type { ReceptionDayView } from '#server/routes/reception.ts';
import { get } from '../api.ts';

export const reception = queryOptions({
  queryKey: ['reception'],
  queryFn: () => get<readonly ReceptionDayView[]>('/api/reception'),
});
