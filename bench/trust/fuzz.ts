import { openCounty } from '../../tests/county.ts';
import { fuzzCounty } from '../../tests/hostile/fuzz-county.ts';
import { atLeast, atMost, figure, type Measured } from '../measured.ts';

const full = 200_000;

/** Requests made from the schemas of every route and against them, as every office, a resident and nobody. */
export async function fuzz(share: number): Promise<readonly Measured[]> {
  const seed = Date.now() % 1_000_000;
  process.stderr.write(`  seed ${seed}\n`);
  const county = await openCounty({ stories: true });
  try {
    const { tried, overSocket, targets, statuses, wrong } = await fuzzCounty(county, full * 1.15 * share, seed);
    for (const one of wrong) process.stderr.write(`${one}\n`);
    const broken = [...statuses]
      .filter(([status]) => status >= 500 && status !== 503)
      .reduce((sum, [, n]) => sum + n, 0);
    return [
      atLeast('fuzz: requests tried', tried, 'requests', full * share),
      figure('fuzz: of them over a socket', overSocket, 'requests', 0),
      figure('fuzz: routes', targets, 'routes', 0),
      atMost('fuzz: answers 5xx', broken, 'answers', 0),
      atMost('fuzz: kinds of fault (5xx, let out, lost, other language)', wrong.length, 'faults', 0),
    ];
  } finally {
    await county.close();
  }
}
