import type { House } from '../../house.ts';
import type { Kind } from './model-line.ts';

/** Takes the bytes of all but the newest `kept` versions away; the one in force always stays. Their lines and figures stay for good. */
export async function prune({ db, region }: House, kind: Kind, kept: number): Promise<void> {
  await db.query(
    `update model set bytes = null where kind = $1 and region = $2 and bytes is not null and state <> 'in-force'
       and version <= (select max(version) from model where kind = $1 and region = $2) - $3::integer`,
    [kind, region, kept],
  );
}
