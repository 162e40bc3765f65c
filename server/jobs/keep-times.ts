import type { Pool } from 'pg';
import { carryOutKeeping } from '../erasure/carry-out-keeping.ts';
import { tidy } from '../erasure/scrub.ts';
import type { House } from '../house.ts';

/** Nightly: what is past its keeping time goes. Nothing is erased by a clock that has jumped: that cannot be taken back. */
export async function keepTimes(house: House, owner: Pool): Promise<void> {
  if (house.watch.clock.jumped() !== undefined) return;
  const { erased, dropped } = await carryOutKeeping(house);
  if (erased + dropped > 0) await tidy(owner);
}
