import type { House } from '../house.ts';
import type { Scope } from '../who/scope.ts';
import { oldPhoneMark, phoneMark } from './phone-mark.ts';

/** Ids of the matters in `scope` (its parameters begin at 2) that were said from this number, the newest first: at most twenty. */
export async function earlierFrom(house: House, scope: Scope, phone: string): Promise<readonly string[]> {
  const { rows } = await house.db.query<{ id: string }>(
    `select id from matter where region = $1 and ${scope.sql} and not apart and id in (
       select c.matter from content c where c.region = $1 and c.seq = 1 and c.fields->'contact' ? 'phone'
         and c.fields->'contact'->>'phone' = any($${scope.params.length + 2}))
     order by opened desc, id desc limit 20`,
    [house.region, ...scope.params, [phoneMark(house, phone), oldPhoneMark(house, phone)]],
  );
  return rows.map(({ id }) => id);
}
