import { clockAct } from '#domain/matter/clock-act.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { loadMatter } from '../store/load-matter.ts';

/** The office of the clock: every matter whose time has come is warned, lapsed or escalated, by the one path of every act. */
export async function ringClocks(house: House): Promise<number> {
  const { rows } = await house.db.query<{ id: string }>(
    'select id from matter where region = $1 and ring <= $2 order by ring limit 500',
    [house.region, new Date(house.now())],
  );
  for (const { id } of rows) await ring(house, id);
  return rows.length;
}

/** A matter left alone for long may have several things due, one after the other; ten is more than any regulation asks. */
async function ring(house: House, id: string): Promise<void> {
  for (let i = 0; i < 10; i++) {
    const before = await loadMatter(house.db, house.region, id);
    const due = before && !before.matter.ended ? clockAct(before.matter, house.now()) : undefined;
    if (due === undefined) return;
    const outcome = await act(house, { matter: id, ...due, actor: { kind: 'clock' }, data: {} });
    if (!('done' in outcome)) return;
  }
}
