import { queryOptions } from '@tanstack/react-query';
import type { BulkAnswer } from '#server/routes/bulk-contract.ts';
import type { ActView, MatterLine } from '#server/routes/contract.ts';
import { post } from '../api.ts';
import type { Values } from '../form/fields-of.ts';

/** Acts that all of these have open; asked again whenever any matter moves. */
export const commonActs = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['matters', 'acts', ...ids],
    queryFn: () => post<readonly ActView[]>('/api/bulk/acts', { ids }),
  });

/** One act as it is asked for several matters. */
export interface BulkDeed {
  readonly act: string;
  readonly data: Values;
  readonly lines: readonly MatterLine[];
  /** Each is sent to the unit the catalogue proposes for it. */
  readonly asProposed: boolean;
}

/** `after` is what the list showed: whoever acted since is not overrun. */
const bodyOf = ({ act, data, lines, asProposed }: BulkDeed) => ({
  act,
  data,
  matters: lines.map(({ id, last, proposed }) => ({
    ...{ id, after: last },
    ...(asProposed && proposed !== null && { data: { unit: proposed } }),
  })),
});

export const preview = (deed: BulkDeed): Promise<BulkAnswer> => post('/api/bulk/preview', bodyOf(deed));

export const carryOut = (deed: BulkDeed, key: string): Promise<BulkAnswer> =>
  post('/api/bulk', bodyOf(deed), { 'idempotency-key': key });
