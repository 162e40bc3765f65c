import type { Row } from '#domain/register/row.ts';
import type { Office } from '#domain/words/office.ts';

/** The units that every county has, to be corrected by those who know: government, petition office, hotline, the other roads, each town. */
export function usualUnits(region: string, county: string, places: readonly Row[]): readonly Row[] {
  const top = { parents: ['county-government'], place: region };
  const towns = places.filter(({ level }) => level === 'town');
  return [
    { key: 'county-government', name: `${county}人民政府`, kind: 'government', place: region, reviewing: true },
    { key: 'petition-office', name: `${county}信访局`, kind: 'petition-office', level: 'department', ...top },
    { key: 'hotline', name: `${county}12345热线`, kind: 'hotline', ...top },
    { key: 'discipline', name: `${county}纪委监委`, kind: 'discipline', place: region },
    { key: 'court', name: `${county}人民法院`, kind: 'court', place: region },
    { key: 'police', name: `${county}公安局`, kind: 'police', ...top },
    ...towns.map(({ code, name }) => ({
      ...{ key: `town-${String(code).slice(6)}`, name: townOffice(String(name)), kind: 'town' },
      ...{ parents: ['county-government'], place: String(code) },
    })),
  ];
}

const townOffice = (name: string): string => (name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`);

/** The offices that work cannot begin without, by the kind of unit. Others, such as the auditor, are added by whoever needs them. */
export const usualOffices: Readonly<Record<string, readonly Office[]>> = {
  government: ['superior', 'supervisor'],
  hotline: ['station', 'caller'],
  'petition-office': ['petition-office'],
  department: ['unit', 'handler', 'head'],
  town: ['unit', 'handler', 'head'],
  village: ['secretary', 'field'],
};
