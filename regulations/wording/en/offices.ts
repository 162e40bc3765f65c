import type { Office } from '#domain/words/office.ts';

export const officesEn = {
  station: 'intake',
  'petition-office': 'petitions',
  unit: 'unit desk',
  handler: 'handler',
  head: 'head',
  superior: 'superior',
  supervisor: 'supervision',
  caller: 'call-back',
  field: 'grid worker',
  secretary: 'village secretary',
  auditor: 'audit',
  privacy: 'personal information',
  admin: 'administrator',
} satisfies Record<Office, string>;
