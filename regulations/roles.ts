import type { Office } from '#domain/words/office.ts';
import type { Role } from '#domain/words/role.ts';
import { house, local, personal, petitions } from './laws.ts';

const all = ['service', 'petition', 'private', 'internal'] as const;

/**
 * The offices there are and what each may see. Least data: a wider view comes with a mask, a narrower one with the duty.
 * Accusations (`apart`) are read only by those who route or handle them; the auditor sees that they are there.
 * `secondFactor`: who sees or changes the most shows two things to come in (local †; a county may switch it off).
 */
export const roles = {
  station:           { sees: { kinds: ['service', 'internal'], where: 'region' }, identity: 'duty', apart: 'none', law: local(8) },
  'petition-office': { sees: { kinds: ['petition'], where: 'region' }, identity: 'duty', apart: 'open', secondFactor: { within: 14 }, law: petitions(22) },
  unit:              { sees: { kinds: all, where: 'unit' }, identity: 'duty', apart: 'open', law: local(9) },
  handler:           { sees: { kinds: all, where: 'unit' }, identity: 'duty', apart: 'open', law: local(11) },
  head:              { sees: { kinds: all, where: 'unit' }, identity: 'duty', apart: 'open', law: petitions(34) },
  superior:          { sees: { kinds: all, where: 'below' }, identity: 'duty', apart: 'none', law: local(15) },
  supervisor:        { sees: { kinds: all, where: 'region' }, identity: 'partial', apart: 'none', secondFactor: { within: 14 }, law: petitions(40) },
  caller:            { sees: { kinds: ['service'], where: 'region' }, identity: 'duty', apart: 'none', law: local(14) },
  field:             { sees: { kinds: ['service', 'private'], where: 'unit' }, identity: 'partial', apart: 'none', law: local(5) },
  secretary:         { sees: { kinds: ['service', 'private', 'internal'], where: 'unit' }, identity: 'masked', apart: 'none', law: local(5) },
  auditor:           { sees: { kinds: all, where: 'region' }, identity: 'masked', apart: 'veiled', secondFactor: { within: 14 }, law: house('§ 5') },
  privacy:           { sees: { kinds: ['private'], where: 'unit' }, identity: 'duty', apart: 'none', secondFactor: { within: 14 }, law: personal(52) },
  admin:             { sees: { kinds: [], where: 'unit' }, identity: 'masked', apart: 'none', secondFactor: { within: 14 }, law: house('§ 8') },
} satisfies Record<Office, Role>;

/** Somebody always holds it: when a small unit has no post of the office asked for, the first of these that it has answers for it. */
export const standIns = ['unit', 'handler', 'head', 'station', 'petition-office', 'superior', 'secretary', 'field'] as const satisfies readonly Office[];
