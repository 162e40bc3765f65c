import type { RegistersWording } from '#regulations/registers/index.ts';

export const receptionRegistersEn: Pick<RegistersWording, 'reception-days' | 'report-boxes'> = {
  'reception-days': {
    name: 'Reception days',
    columns: {
      key: 'Key', leader: 'Who receives (published name and title)', mode: 'How', unit: 'Receiving unit', place: 'Town or village', where: 'Where', date: 'Day', from: 'From (09:00)', until: 'Until (11:30)',
      slots: 'Times that can be booked', topics: 'Mostly about', note: 'Note',
    },
    options: { mode: { reception: 'Reception', 'by-appointment': 'By appointment', 'visit-down': 'Visit down' } },
  },
  'report-boxes': {
    name: 'Report boxes',
    columns: { key: 'Key', where: 'Where it hangs', place: 'Town or village', unit: 'Kept by', every: 'Emptied every so many days', since: 'Hung on', note: 'Note' },
    options: {},
  },
};
