import type { BulkRow } from '#server/routes/bulk-contract.ts';

/** The preview with what then came of it: a matter that was refused at the preview was not tried again. */
export const mergeRows = (tried: readonly BulkRow[], done: readonly BulkRow[]): readonly BulkRow[] =>
  tried.map((row) => done.find(({ id }) => id === row.id) ?? row);
