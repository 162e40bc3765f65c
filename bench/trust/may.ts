import { openCounty } from '../../tests/county.ts';
import { tryAll } from '../../tests/may/try-all.ts';
import { atMost, figure, type Measured } from '../measured.ts';

/** Every route by every office from every relation to every sort of matter, held against the tables of the regulations. */
export async function may(share: number): Promise<readonly Measured[]> {
  const county = await openCounty();
  try {
    await county.pass(0);
    const { routes, people, matters, tried, faults } = await tryAll(county, share, 'bench');
    for (const fault of faults.slice(0, 20)) process.stderr.write(`  ${fault}\n`);
    return [
      figure('routes', routes, 'routes', 0),
      figure('people who ask, by office, unit, slip and key', people, 'people', 0),
      figure('sorts of matters', matters, 'matters', 0),
      figure('routes × people × matters tried', tried, 'requests', 0),
      atMost('answered otherwise than the tables say', faults.length, 'answers', 0),
    ];
  } finally {
    await county.close();
  }
}
