import type { RegistersWording } from '#regulations/registers/index.ts';

export const networkRegistersEn: Pick<RegistersWording, 'interests'> = {
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
};
