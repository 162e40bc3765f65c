import { join } from 'node:path';
import type { Pool } from 'pg';
import { ownRecoveryKey, type RecoveryKey } from './recovery-key.ts';
import { recorded } from './runs.ts';
import { type Taken, takeBackup } from './take-backup.ts';
import { takeFiles } from './take-files.ts';

export interface Wanted {
  readonly owner: Pool;
  readonly region: string;
  readonly data: string;
  readonly keys: string;
  readonly folder: string;
  readonly keep: number;
  /** The folder of the archived log, of an embedded database. */
  readonly archive?: string;
  readonly tell: (table: string, rows: number) => void;
}

/** Every table into the folder; where the log is archived, the files it begins with too. */
export async function backUp(wanted: Wanted): Promise<{ readonly taken: readonly Taken[]; readonly key: NewKey }> {
  const { owner, region, archive, folder } = wanted;
  const key = await ownRecoveryKey(wanted.keys);
  const outcome = ({ name, fresh }: Taken) => ({ ok: true, name, bytes: fresh });
  const rows = await recorded(owner, region, 'rows', () => takeBackup({ ...wanted, folder, key }), outcome);
  if (archive === undefined) return { taken: [rows], key };
  const cluster = join(wanted.data, 'postgres');
  const files = await recorded(
    ...([owner, region, 'files'] as const),
    () => takeFiles({ ...wanted, folder: archive, key }, cluster),
    outcome,
  );
  return { taken: [rows, files], key };
}

type NewKey = RecoveryKey & { readonly isNew: boolean };
