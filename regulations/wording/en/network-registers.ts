import type { RegistersWording } from '#regulations/registers/index.ts';

export const networkRegistersEn: Pick<RegistersWording, 'interests' | 'duty-lists' | 'boards'> = {
  interests: {
    name: 'Declared interests',
    columns: {
      key: 'Key', post: 'Post', unit: 'In which unit', category: 'In which category', matter: 'In which matter (number)', reason: 'What it is', from: 'From', until: 'Until',
    },
    options: {
      reason: {
        kin: 'Close family works there', own: 'An interest of one’s own', property: 'House, land or other property', 'worked-there': 'Worked there before',
        party: 'Oneself or close family is a party', other: 'Another tie that may bear on fairness',
      },
    },
  },
  'duty-lists': {
    name: 'Duty lists',
    columns: {
      key: 'Key', post: 'Post', grid: 'Grid', duty: 'Duty', measures: 'Measures', standard: 'Done when', from: 'From', until: 'Until',
    },
    options: {},
  },
  boards: {
    name: 'Upkeep boards',
    columns: {
      key: 'Key', name: 'Name', en: 'English name', kind: 'Kind', place: 'Place', extent: 'From where to where', unit: 'Kept by', post: 'Keeper’s post',
      phone: 'Telephone for repairs', supervision: 'Supervision telephone', category: 'Category of a report', inspected: 'Last inspected', next: 'Next inspection',
    },
    options: { kind: { road: 'Road', bridge: 'Bridge', culvert: 'Culvert', ditch: 'Ditch', lamps: 'Street lamps', other: 'Other' } },
  },
};
