import type { RegistersWording } from '#regulations/registers/index.ts';
import { exchangeRegistersEn } from './exchange-registers.ts';
import { knowledgeRegistersEn } from './knowledge-registers.ts';
import { networkRegistersEn } from './network-registers.ts';
import { receptionRegistersEn } from './reception-registers.ts';
import { serviceRegistersEn } from './service-registers.ts';
import { termRegistersEn } from './term-registers.ts';

export const registersEn: RegistersWording = {
  places: {
    name: 'Places',
    columns: { code: 'Code', name: 'Name', en: 'English name', level: 'Level', parent: 'Within', centre: 'Centre' },
    options: { level: { county: 'County', town: 'Town', village: 'Village', group: 'Group' } },
  },
  units: {
    name: 'Units',
    columns: {
      key: 'Key', name: 'Name', en: 'English name', kind: 'Kind', level: 'Level of the work network', parents: 'Superiors', place: 'Place',
      phone: 'Telephone', supervision: 'Supervision telephone', premises: 'Premises', rules: 'Work rules', reviewing: 'Reviews opinions', note: 'Note',
    },
    options: {
      kind: {
        government: 'Government', hotline: '12345 hotline', 'petition-office': 'Petition office', department: 'Department', town: 'Town',
        village: 'Village', 'work-station': 'Work network', external: 'Outside the county', discipline: 'Discipline commission', court: 'Court',
        arbitration: 'Arbitration', reconsideration: 'Administrative reconsideration', police: 'Police',
        mediation: 'People’s mediation', 'land-arbitration': 'Farmland arbitration', 'service-centre': 'Service centre',
      },
      level: { department: 'Department', station: 'Station', room: 'Room', point: 'Contact place' },
    },
  },
  posts: {
    name: 'Posts',
    columns: { key: 'Key', unit: 'Unit', office: 'Office', name: 'Name', en: 'English name', named: 'May be named in public (agreed)', email: 'Mail address (told daily what is due)' },
    options: {
      office: {
        station: 'Intake', 'petition-office': 'Petition officer', unit: 'Unit desk', handler: 'Handler', head: 'Head', superior: 'Superior',
        supervisor: 'Supervisor', caller: 'Caller', field: 'Grid worker', secretary: 'Secretary', auditor: 'Auditor', privacy: 'Personal-information officer', admin: 'Administrator',
      },
    },
  },
  grids: {
    name: 'Grids',
    columns: {
      key: 'Key', name: 'Name', en: 'English name', level: 'Level', parent: 'Within', place: 'Place', covers: 'Covers (empty: its place)', extent: 'Extent', post: 'Grid worker’s post',
      phone: 'Telephone', supervision: 'Supervision telephone',
    },
    options: { level: { first: 'First level', second: 'Second level', third: 'Third level' } },
  },
  categories: {
    name: 'Categories',
    columns: { key: 'Key', parent: 'Within', name: 'Name', en: 'English name', words: 'Keywords' },
    options: {},
  },
  catalogue: {
    name: 'Dispatch catalogue',
    columns: { place: 'Place', category: 'Category', unit: 'Unit', from: 'From', until: 'Until', note: 'Note' },
    options: {},
  },
  ...networkRegistersEn,
  ...serviceRegistersEn,
  ...exchangeRegistersEn,
  ...knowledgeRegistersEn,
  ...receptionRegistersEn,
  ...termRegistersEn,
};
