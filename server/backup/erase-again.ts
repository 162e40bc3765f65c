import { act } from '../act.ts';
import type { House } from '../house.ts';
import type { Erased } from './manifest.ts';

/**
 * What had been erased by law after the moment that came back is erased once more, by the same act on the same ground: a backup
 * brings nobody back. Answers with how many were done, and which matters would not let it be done.
 */
export async function eraseAgain(
  house: House,
  erased: readonly Erased[],
): Promise<{ readonly again: number; readonly left: readonly string[] }> {
  const { rows } = await house.db.query<{ hash: string }>(
    `select hash from entry where region = $1 and act = 'erase' and hash = any($2)`,
    [house.region, erased.map(({ hash }) => hash)],
  );
  const there = new Set(rows.map(({ hash }) => hash));
  const left: string[] = [];
  let again = 0;
  for (const one of erased.filter(({ hash }) => !there.has(hash))) {
    const { erased: _, about, ...how } = one.data;
    const by = { actor: { kind: 'follow' } as const, ...(typeof about === 'string' && { about }) };
    const outcome = await act(house, { matter: one.matter, act: 'erase', data: how, ...by });
    if ('done' in outcome) again++;
    else if (await isStillThere(house, one)) left.push(one.matter);
  }
  return { again, left };
}

/** One that names what another has already taken away is refused, and rightly. */
async function isStillThere({ db, region }: House, { matter, data }: Erased): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from content c, jsonb_to_recordset($3) as e(seq integer, fields text[])
     where c.matter = $1 and c.region = $2 and c.seq = e.seq and c.fields ?| e.fields limit 1`,
    [matter, region, JSON.stringify(data.erased ?? [])],
  );
  return (rowCount ?? 0) > 0;
}
