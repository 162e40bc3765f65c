import type { House } from '../house.ts';
import { regionOf } from '../region.ts';

/** Names that anybody would try in a password here: of the county and its units. */
export async function unitNames(house: House): Promise<readonly string[]> {
  const { name, nameEn } = await regionOf(house);
  const { units } = await house.atlas();
  return [name, nameEn, ...[...units.values()].flatMap((unit) => [unit.key, unit.name])];
}
