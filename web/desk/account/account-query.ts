import { queryOptions } from '@tanstack/react-query';
import type { AccountView } from '#server/routes/own-account.ts';
import { get } from '../api.ts';

export const ownAccount = queryOptions({
  queryKey: ['account'],
  queryFn: () => get<AccountView>('/api/session/account'),
});
