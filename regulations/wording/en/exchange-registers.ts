import type { RegistersWording } from '#regulations/registers/index.ts';

export const exchangeRegistersEn: Pick<RegistersWording, 'partners'> = {
  partners: {
    name: 'Exchange partners',
    columns: { key: 'Key', name: 'Name', system: 'System', direction: 'Direction', procedures: 'Procedures exchanged', 'api-key': 'Id of its API key', identity: 'Name and telephone go out', ground: 'Ground for that (without one they do not)' },
    options: {
      system: { 'petition-system': 'Petition information system', 'hotline-platform': '12345 platform' },
      direction: { in: 'In only', out: 'Out only', both: 'In and out' },
    },
  },
};
