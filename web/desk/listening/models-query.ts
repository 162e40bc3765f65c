import { queryOptions } from '@tanstack/react-query';
import type { ModelsView } from '#server/routes/listening-models-contract.ts';
import { get } from '../api.ts';

export const modelsQuery = queryOptions({ queryKey: ['models'], queryFn: () => get<ModelsView>('/api/models') });
