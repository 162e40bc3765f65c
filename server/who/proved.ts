import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import type { Staff } from './caller.ts';
import { proofLasts } from './session-terms.ts';
import { provedAt } from './sessions.ts';
import { staffOnly } from './staff-only.ts';

/**
 * For acts that must not be done from a screen somebody left open: asks that whoever is signed in has shown who they are within ten
 * minutes. Signing in counts. Otherwise throws `prove-again` (403): the desk asks for the proof and sends the same request once more.
 */
export async function freshly(request: FastifyRequest, house: House): Promise<Staff> {
  const staff = staffOnly(request.caller);
  const proved = await provedAt(house, tokenOf(request)?.value ?? '');
  if (proved === undefined || Date.now() - proved.getTime() > proofLasts) throw new Trouble('prove-again');
  return staff;
}
