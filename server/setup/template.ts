import { dayOf, nameOf } from '#domain/deadline/day.ts';
import type { Row } from '#domain/register/row.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Office } from '#domain/words/office.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { regionOf } from '../region.ts';
import { linesOf } from '../registers/export-register.ts';
import { writeXlsx } from '../registers/write-table.ts';
import { uncoveredIn } from './check-list.ts';
import { examples } from './examples.ts';
import { usualOffices, usualUnits } from './usual-units.ts';

/** A workbook to fill in: the headings, what the county will most likely need and does not have yet, and two lines that show how. */
export async function template(house: House, id: RegisterId, lang: Lang): Promise<Buffer> {
  const atlas = await house.atlas();
  const { name } = await regionOf(house);
  const rows = [...likely(house, id, atlas, name), ...examples(id, house.region)];
  const wording = registerWording[lang].registers[id];
  return writeXlsx(linesOf(registers[id], rows, wording), wording.name);
}

function likely(house: House, id: RegisterId, atlas: Atlas, county: string): readonly Row[] {
  if (id === 'units') return lacking(atlas, id, usualUnits(house.region, county, rowsIn(atlas, 'places')));
  if (id === 'posts') return lacking(atlas, id, usualPosts(atlas));
  return id === 'catalogue' ? uncovered(house, atlas) : [];
}

const rowsIn = (atlas: Atlas, id: RegisterId): readonly Row[] => [...atlas.rows(id).values()] as Row[];

const lacking = (atlas: Atlas, id: RegisterId, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ key }) => !atlas.rows(id).has(String(key)));

const officeNames = registerWording.zh.registers.posts.options.office;

/** A post for each usual office of a unit that nobody sits in yet. */
function usualPosts(atlas: Atlas): readonly Row[] {
  return [...atlas.units.values()].flatMap(({ key, name, kind }) =>
    (usualOffices[kind] ?? [])
      .filter((office) => !atlas.posts.get(key)?.some((post) => post.office === office))
      .map((office: Office) => ({ key: `${key}-${office}`, unit: key, office, name: `${name}${officeNames[office]}` })),
  );
}

/** A line for each first-level category that no unit answers for in the whole county; the unit is left to fill in. */
const uncovered = (house: House, atlas: Atlas): readonly Row[] =>
  uncoveredIn(atlas, nameOf(dayOf(house.now()))).map(({ key }) => ({
    ...{ place: house.region, category: String(key), unit: '', from: nameOf(dayOf(house.now())) },
  }));
