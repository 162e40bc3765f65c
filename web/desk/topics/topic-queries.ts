import { queryOptions } from '@tanstack/react-query';
import type { TopicView } from '#server/routes/topics-contract.ts';
import { get } from '../api.ts';

export const topics = queryOptions({
  queryKey: ['topics'],
  queryFn: () => get<readonly TopicView[]>('/api/topics'),
});
