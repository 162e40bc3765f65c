import type { Facts } from '#domain/matter/matter.ts';
import { stepLabel } from '#domain/words/wording.ts';
import type { BulkRow } from '../routes/bulk-contract.ts';
import type { Line } from '../store/find-matters.ts';
import type { Reading } from './reading.ts';

/** Where a matter stands once these facts are set: the step and who then has it. */
export function afterwards(reading: Reading, { procedure, state }: Line, set: Facts): NonNullable<BulkRow['to']> {
  const { step, holder } = { ...state, ...set };
  const words = reading.wording.procedures[procedure];
  return { stepName: stepLabel(words, step), unitName: reading.names.unit(holder.unit) ?? holder.unit };
}
