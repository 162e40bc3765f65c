import { queryOptions } from '@tanstack/react-query';
import type { DifferenceView, PartnerView } from '#server/routes/exchange-view.ts';
import type { DefinitionView, FigureView } from '#server/routes/figures-view.ts';
import { get, query } from '../api.ts';

export const figureList = queryOptions({
  queryKey: ['figures'],
  queryFn: () => get<readonly DefinitionView[]>('/api/figures'),
  staleTime: 10 * 60_000,
});

/** Days and division asked for. */
export type FigureAsk = Readonly<Partial<Record<'from' | 'to' | 'by', string>>>;

export const figure = (name: string, ask: FigureAsk) =>
  queryOptions({
    queryKey: ['figures', name, ask],
    queryFn: () => get<FigureView>(`/api/figures/${name}?${query(ask)}`),
    placeholderData: (before: FigureView | undefined) => (before?.definition.id === name ? before : undefined),
  });

export const exchangePartners = queryOptions({
  queryKey: ['exchange'],
  queryFn: () => get<readonly PartnerView[]>('/api/exchange'),
});

export const openDifferences = queryOptions({
  queryKey: ['exchange', 'differences'],
  queryFn: () => get<readonly DifferenceView[]>('/api/exchange/differences'),
});
