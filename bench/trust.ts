import type { Measured } from './measured.ts';
import { answersAlike } from './trust/answers-alike.ts';
import { fuzz } from './trust/fuzz.ts';
import { killed } from './trust/kill-nine.ts';
import { may } from './trust/may.ts';
import { overload } from './trust/overload.ts';
import { powerLost } from './trust/power-cut.ts';
import { races } from './trust/races.ts';
import { restoring } from './trust/restore.ts';
import { rotation } from './trust/rotation.ts';
import { tampering } from './trust/tampering.ts';

/** One hostile measurement: `share` of the full run, 1 for all of it. */
type Hostile = (share: number) => Promise<readonly Measured[]>;

/** Everything that tries to break a promise, one file each in `bench/trust/`. */
const all: readonly Hostile[] = [
  tampering,
  fuzz,
  races,
  killed,
  powerLost,
  overload,
  rotation,
  restoring,
  may,
  answersAlike,
];

/** All of them, one after the other: each leaves the machine to the next. */
export async function trust(share: number): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const hostile of all) {
    process.stderr.write(`  ${hostile.name} …\n`);
    found.push(...(await hostile(share)));
  }
  return found;
}
