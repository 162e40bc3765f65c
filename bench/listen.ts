import { category } from './listen/category.ts';
import { million } from './listen/million.ts';
import { reply } from './listen/reply.ts';
import { topics } from './listen/topics.ts';
import { twins } from './listen/twins.ts';
import type { Measured } from './measured.ts';

/** One measurement of listening: `share` of the full run, 1 for all of it. */
type Heard = (share: number) => readonly Measured[] | Promise<readonly Measured[]>;

/** Everything that hears, one file each in `bench/listen/`. */
const all: readonly Heard[] = [category, reply, twins, million, topics];

/** All of them, one after the other: each leaves the machine to the next. */
export async function listen(share: number): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const heard of all) {
    process.stderr.write(`  ${heard.name} …\n`);
    found.push(...(await heard(share)));
  }
  return found;
}
