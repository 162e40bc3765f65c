import { type Row, textsIn } from '../register/row.ts';
import { ancestors } from '../register/tree.ts';
import type { GapKind, NetworkRule } from '../words/network.ts';
import type { Gap, Standing } from './gaps.ts';

/** Places in no grid of a level or in two, and grids with nobody to work them or no telephone. */
export const gridGaps = (network: NetworkRule, standing: Standing): readonly Gap[] => [
  ...Object.entries(network.grids).flatMap(([level, { every, law }]) =>
    [...standing.places]
      .filter(([, place]) => place.level === every)
      .flatMap(([code]): readonly Gap[] => {
        const { length } = gridsOver(code, level, standing);
        if (length === 1) return [];
        const kind = length === 0 ? 'no-grid' : 'two-grids';
        return [{ kind, law, register: 'grids', key: code, place: code, level, count: length }];
      }),
  ),
  ...[...standing.grids].flatMap(([key, row]) => workerGaps(network, standing, key, row)),
];

/** The grids of a level that cover a place: it or what it lies in is among what they cover. */
function gridsOver(
  code: string,
  level: string,
  { grids, places }: Pick<Standing, 'grids' | 'places'>,
): readonly string[] {
  const around = [code, ...ancestors(code, (one) => textsIn(places.get(one)?.parent))];
  return [...grids]
    .filter(([, grid]) => grid.level === level && coveredBy(grid).some((place) => around.includes(place)))
    .map(([key]) => key);
}

/** What a grid covers: what it names, else simply its place. */
export const coveredBy = (grid: Row): readonly string[] => {
  const named = textsIn(grid.covers);
  return named.length > 0 ? named : textsIn(grid.place);
};

function workerGaps(network: NetworkRule, { manned }: Standing, key: string, row: Row): readonly Gap[] {
  const level = row.level as keyof NetworkRule['grids'];
  const { law } = network.grids[level];
  const lacks: readonly (readonly [boolean, GapKind])[] = [
    [row.post === undefined, 'no-worker'],
    [row.post !== undefined && !manned.has(String(row.post)), 'unmanned'],
    [row.phone === undefined || row.supervision === undefined, 'no-phone'],
  ];
  return lacks.filter(([is]) => is).map(([, kind]) => ({ kind, law, register: 'grids', key, level }));
}
