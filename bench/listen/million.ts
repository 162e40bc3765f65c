import type { Measured } from '../measured.ts';
import { madeMessages } from './county/made-messages.ts';
import { openCounty } from './county/open-county.ts';
import { searchIn } from './search.ts';
import { twinsIn } from './twins-found.ts';

const full = 1_000_000;
/** Not those the county was filled with. */
const others = 99;

/** Search and the look-up of twins in a county of a million matters, over HTTP, as the station and as one department. */
export async function million(share: number): Promise<readonly Measured[]> {
  const say = madeMessages(others);
  if (say === undefined) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  const county = await openCounty(Math.ceil(full * share));
  try {
    const messages = Array.from({ length: 1000 }, say);
    return [...(await searchIn(county, messages)), ...(await twinsIn(county, messages))];
  } finally {
    await county.close();
  }
}
