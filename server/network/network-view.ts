import { type Gap, gapsIn, levelOf, type Standing } from '#domain/network/gaps.ts';
import { coveredBy } from '#domain/network/grid-gaps.ts';
import { type Row, textsIn } from '#domain/register/row.ts';
import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { network } from '#regulations/network.ts';
import { networkWording } from '#regulations/wording/network.ts';
import type { AllNames } from '../names.ts';
import type { GapView, NetworkGrid, NetworkUnit, NetworkView } from '../routes/network-view.ts';

interface Told {
  readonly standing: Standing;
  readonly gaps: readonly Gap[];
  readonly names: AllNames;
  readonly grid: (key: string) => string | undefined;
  readonly lang: Lang;
}

/** The network in words: units and grids as trees, and everything that is missing. No matter and no resident is in it. */
export function networkView(standing: Standing, names: AllNames, lang: Lang): NetworkView {
  const gaps = gapsIn(network, standing);
  const grid = (key: string) => {
    const row = standing.grids.get(key);
    return row && String((lang === 'en' ? row.en : undefined) ?? row.name ?? key);
  };
  const told = { standing, gaps, names, grid, lang };
  return {
    units: [...standing.units].flatMap(([key, row]) => unitView(told, key, row)),
    grids: [...standing.grids].map(([key, row]) => gridView(told, key, row)),
    gaps: gaps.map((gap) => gapView(told, gap)),
  };
}

function unitView({ standing, gaps, names }: Told, key: string, row: Row): readonly NetworkUnit[] {
  const level = levelOf(network, row);
  if (level === undefined) return [];
  const { min, max } = network.levels[level].staff as { min: number; max?: number };
  const parent = textsIn(row.parents).find((one) => levelOf(network, standing.units.get(one)) !== undefined);
  return [
    {
      ...{ key, level, min, max: max ?? null, parent: parent ?? null },
      name: names.unit(key) ?? key,
      place: typeof row.place === 'string' ? (names.place(row.place) ?? row.place) : null,
      count: standing.counts.get(key) ?? 0,
      accepted: standing.accepted.has(key),
      gaps: gaps.filter((gap) => gap.key === key).length,
    },
  ];
}

const gridView = ({ gaps, names, grid }: Told, key: string, row: Row): NetworkGrid => ({
  key,
  name: grid(key) ?? key,
  level: row.level as NetworkGrid['level'],
  parent: typeof row.parent === 'string' ? row.parent : null,
  covers: coveredBy(row).map((code) => names.place(code) ?? code),
  post: typeof row.post === 'string' ? (names.post(row.post) ?? row.post) : null,
  gaps: gaps.filter((gap) => gap.key === key).length,
});

function gapView({ names, grid, lang }: Told, gap: Gap): GapView {
  const { kind, law, register, key, place, level, count = 0, min = 0, max = 0 } = gap;
  const here = register === 'grids' ? grid(key) : names.unit(key);
  const name = place === undefined ? here : names.place(place);
  return {
    ...{ kind, register, key, level: level ?? null, spot: place !== undefined },
    says: fill(networkWording[lang].gaps[kind], { count, min, max }),
    law: citation(cite(law), laws, lang),
    of: name ?? key,
  };
}
