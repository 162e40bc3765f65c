import { act } from '../act.ts';
import type { House } from '../house.ts';
import { contentsOf } from '../store/contents.ts';
import { bulletinNumbers } from './bulletin-numbers.ts';

/** Computes every bulletin that waits for its numbers. The key follows from the matter's last entry: two servers draft it once. */
export async function compileBulletins(house: House): Promise<void> {
  const { rows } = await house.db.query<{ id: string; last: number }>(
    `select id, last from matter where region = $1 and procedure = 'bulletin' and step = 'compiling' limit 12`,
    [house.region],
  );
  for (const { id, last } of rows) {
    const { open } = await contentsOf(house.db, house.region, id);
    const data = await bulletinNumbers(house, String(open.get(1)?.past ?? ''));
    const outcome = await act(house, {
      matter: id,
      act: 'draft',
      actor: { kind: 'follow' },
      data,
      key: `draft:${id}:${last}`,
    });
    if ('refused' in outcome) throw new Error(`The bulletin ${id} could not be drafted: ${outcome.refused.rule}`);
  }
}
