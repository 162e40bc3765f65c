import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { noteFactorDuty } from '../who/factor-duty.ts';
import { factorsOf } from '../who/factors.ts';
import { newRecoveryCodes } from '../who/recovery-codes.ts';
import { staffOnly } from '../who/staff-only.ts';
import { keepOnly } from './begin-session.ts';

/** What a new second factor brings: recovery codes with the first one, told this once, and every other session ended. */
export interface FactorAdded {
  readonly recovery: readonly string[];
}

export async function factorAdded(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id, username } = staffOnly(request.caller);
  const has = (await factorsOf(house, id)).some(({ kind }) => kind === 'recovery');
  const recovery = has ? [] : await newRecoveryCodes(house, id);
  await noteFactorDuty(house, id);
  await keepOnly(house, request, reply, { staff: id, username });
  return reply.code(201).send({ recovery } satisfies FactorAdded);
}
