import type { Office } from '#domain/words/office.ts';
import type { Role } from '#domain/words/role.ts';
import { house, local, petitions } from './laws.ts';

const all = ['service', 'petition', 'internal'] as const;

/** The offices there are and what each may see. Least data: a wider view comes with a mask, a narrower one with the duty. */
export const roles = {
  station:           { sees: { kinds: ['service', 'internal'], where: 'region' }, identity: 'duty', law: local(8) },
  'petition-office': { sees: { kinds: ['petition'], where: 'region' }, identity: 'duty', law: petitions(22) },
  unit:              { sees: { kinds: all, where: 'unit' }, identity: 'duty', law: local(9) },
  handler:           { sees: { kinds: all, where: 'unit' }, identity: 'duty', law: local(11) },
  head:              { sees: { kinds: all, where: 'unit' }, identity: 'duty', law: petitions(34) },
  superior:          { sees: { kinds: all, where: 'below' }, identity: 'duty', law: local(15) },
  supervisor:        { sees: { kinds: all, where: 'region' }, identity: 'masked', law: petitions(40) },
  caller:            { sees: { kinds: ['service'], where: 'region' }, identity: 'duty', law: local(14) },
  field:             { sees: { kinds: ['service'], where: 'unit' }, identity: 'masked', law: local(5) },
  secretary:         { sees: { kinds: ['service', 'internal'], where: 'unit' }, identity: 'masked', law: local(5) },
  auditor:           { sees: { kinds: all, where: 'region' }, identity: 'masked', law: house('§ 5') },
  admin:             { sees: { kinds: [], where: 'unit' }, identity: 'masked', law: house('§ 8') },
} satisfies Record<Office, Role>;
