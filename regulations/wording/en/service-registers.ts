import type { RegistersWording } from '#regulations/registers/index.ts';

/** What can be applied for. */
export const serviceRegistersEn: Pick<RegistersWording, 'service-items'> = {
  'service-items': {
    name: 'Service items',
    columns: {
      key: 'Key', from: 'From', until: 'Until', name: 'Name', en: 'English name', unit: 'Unit', basis: 'Legal basis', promised: 'Promised (working days)', statutory: 'Statutory (working days)',
      materials: 'Papers needed', fee: 'Fee (fen)', online: 'Online', note: 'Note',
    },
    options: {},
  },
};
