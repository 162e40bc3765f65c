import { verify } from '#server/verify/verify.ts';
import { openCounty } from '../../tests/county.ts';
import { raceCounty } from '../../tests/hostile/races.ts';
import { atLeast, atMost, type Measured } from '../measured.ts';

const full = 1000;

/** Two or three at once for what only one can have: acts on one matter, withdrawals, keys, the last time of a day. */
export async function races(share: number): Promise<readonly Measured[]> {
  const county = await openCounty();
  try {
    const { tries, notOne, untold, miscounted, wrong } = await raceCounty(county, Math.ceil(full * share));
    for (const one of wrong) process.stderr.write(`${one}\n`);
    await county.settled();
    const { findings } = await verify(county.running.house, county.running.database.owner);
    return [
      atLeast('races: tried', tries, 'races', full * share),
      atMost('races: not exactly one winner', notOne, 'races', 0),
      atMost('races: losers not told why', untold, 'answers', 0),
      atMost('races: ledgers with another number of entries', miscounted, 'matters', 0),
      atMost('races: promises broken afterwards', findings.length, 'findings', 0),
    ];
  } finally {
    await county.close();
  }
}
