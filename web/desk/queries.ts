import { queryOptions } from '@tanstack/react-query';
import type {
  ActView,
  EntryView,
  MatterList,
  MatterView,
  ProcedureView,
  SessionView,
} from '#server/routes/contract.ts';
import type { PurposeView } from '#server/routes/looks.ts';
import { get, query } from './api.ts';
import type { RegisterPage, RowVersion } from './registers/register-page.ts';

const calm = { staleTime: 10 * 60_000 };

/** Everything the desk reads, by the key under which it is kept and made stale. */
export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => get<SessionView>('/api/session'),
  retry: false,
  ...calm,
});

export interface County {
  readonly name: string;
  readonly demo: boolean;
  /** Name of the county's own sign-in; null where there is none. */
  readonly outside: string | null;
  /** Whether a code can be sent to staff. */
  readonly sends: boolean;
  /** Whether a machine can be asked for a draft. */
  readonly drafts: boolean;
}

export const county = queryOptions({ queryKey: ['county'], queryFn: () => get<County>('/api/county'), ...calm });

export const procedures = queryOptions({
  queryKey: ['procedures'],
  queryFn: () => get<readonly ProcedureView[]>('/api/procedures'),
  ...calm,
});

export const purposes = queryOptions({
  queryKey: ['purposes'],
  queryFn: async () => listOf<PurposeView>(await get('/api/purposes')),
  ...calm,
});

export interface UnitLine {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly parents: readonly string[];
}

export const units = queryOptions({
  queryKey: ['units'],
  queryFn: async () => listOf<UnitLine>(await get('/api/units')),
  ...calm,
});

export interface NoticeLine {
  readonly id: string;
  /** What it is about: a matter, or a recurring problem that grows. */
  readonly matter?: string;
  readonly recurring?: string;
  readonly number?: string;
  readonly title: string;
  readonly sentence: string;
  readonly at: string;
}

export const notices = queryOptions({
  queryKey: ['notices'],
  queryFn: async () => listOf<NoticeLine>(await get('/api/notices')),
  refetchInterval: 60_000,
});

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

export const views = queryOptions({
  queryKey: ['views'],
  queryFn: async () => listOf<SavedView>(await get('/api/views')),
  ...calm,
});

export const matters = (filter: Readonly<Record<string, string | number | undefined>>) =>
  queryOptions({
    queryKey: ['matters', filter],
    queryFn: () => get<MatterList>(`/api/matters?${query(filter)}`),
    placeholderData: (before: MatterList | undefined) => before,
  });

export const matter = (id: string) =>
  queryOptions({ queryKey: ['matter', id], queryFn: () => get<MatterView>(`/api/matters/${id}`) });

export const entries = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'entries'],
    queryFn: async () => listOf<EntryView>(await get(`/api/matters/${id}/entries`)),
  });

export const actsOf = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'acts'],
    queryFn: async () => listOf<ActView>(await get(`/api/matters/${id}/acts`)),
  });

export const registerRows = (name: string, filter: Readonly<Record<string, string | number | undefined>>) =>
  queryOptions({
    queryKey: ['register', name, filter],
    queryFn: () => get<RegisterPage>(`/api/registers/${name}?${query(filter)}`),
    placeholderData: (before: RegisterPage | undefined) => before,
  });

/** A small register whole (categories, places), by key. */
export const allRows = (name: string) =>
  queryOptions({
    queryKey: ['register', name, 'all'],
    queryFn: async () => new Map((await everyRow(name)).map(({ key, row }) => [key, row])),
    ...calm,
  });

export const rowHistory = (name: string, key: string) =>
  queryOptions({
    queryKey: ['register', name, 'history', key],
    queryFn: async () => listOf<RowVersion>(await get(`/api/registers/${name}/${encodeURIComponent(key)}/history`)),
  });

async function everyRow(name: string, cursor?: string): Promise<RegisterPage['items']> {
  const { items, next } = await get<RegisterPage>(`/api/registers/${name}?${query({ limit: 200, cursor })}`);
  return next === null ? items : [...items, ...(await everyRow(name, next))];
}

/** Some lists come bare, some as a page of `items`. */
function listOf<T>(answer: unknown): readonly T[] {
  if (Array.isArray(answer)) return answer as readonly T[];
  const { items } = (answer ?? {}) as { items?: readonly T[] };
  return items ?? [];
}
