import type { Matter } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';
import { readers } from '#regulations/readers.ts';

/** Whether the party may read what lies beside an entry. A drafted opinion becomes theirs when it has been served. */
export function partyReads(matter: Matter, act: Act, seq: number): boolean {
  const served = Object.values(matter.documents).some((paper) => paper.drafted === seq && paper.served !== undefined);
  return readers[act] === 'party' || served;
}
