import { act } from '#server/act.ts';
import type { County } from './county.ts';

/** Tries to erase a few matters, open or ended, as somebody who may or may not, on any ground; how many erasures were done. */
export async function forgetSome({ running: { house } }: County, roll: () => number): Promise<number> {
  const { rows } = await house.db.query<{ id: string }>(
    'select id from matter where region = $1 order by md5(id::text || $2) limit 4',
    [house.region, String(roll())],
  );
  const posts = (await house.world()).posts.get('county-government') ?? [];
  const officer = posts.filter(({ office }) => office === 'privacy').map((post) => ({ kind: 'post', post }) as const);
  const actors = [...officer, { kind: 'party' }, { kind: 'clock' }] as const;
  const bases = ['asked', 'consent-withdrawn', 'unlawful', 'court', 'keeping-over'];
  let erased = 0;
  for (const { id } of rows) {
    const actor = actors[roll() % actors.length] ?? { kind: 'party' };
    const data = { basis: bases[roll() % bases.length], scope: roll() % 3 === 0 ? 'person' : 'all' };
    const outcome = await act(house, { matter: id, act: 'erase', actor, data });
    if ('done' in outcome) erased++;
  }
  return erased;
}
