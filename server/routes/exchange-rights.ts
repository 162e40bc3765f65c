import type { FastifyRequest } from 'fastify';
import type { Actor, Post } from '#domain/matter/world.ts';
import { type Partner, partnerOf, partnersIn } from '../exchange/partner-of.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Caller } from '../who/caller.ts';
import { isSigned, signerOf } from '../who/signed-request.ts';
import { staffOnly } from '../who/staff-only.ts';

/** Who exchanges: the partner itself by a signed request, or a post of an office that keeps the exchange with it. */
export interface Exchanger {
  readonly partner: Partner;
  readonly signed: boolean;
}

export async function exchangerFor(house: House, request: FastifyRequest, key: string): Promise<Exchanger> {
  const partner = partnerOf(await house.atlas(), key);
  if (isSigned(request)) {
    const { id } = await signerOf(house, request, 'exchange');
    // A key of another partner signs rightly, and still finds nothing here.
    if (partner === undefined || partner.apiKey !== id) throw new Trouble('not-found');
    return { partner, signed: true };
  }
  const keeps = staffOnly(request.caller).posts.some(({ office }) => partner?.map.keptBy.includes(office));
  // A partner one does not keep is not there: who exchanges what is no business of other posts.
  if (partner === undefined || !keeps) throw new Trouble('not-found');
  return { partner, signed: false };
}

/** In whose name identities go to a partner: the caller's post that keeps the exchange, or, when the partner fetches, the first that does. */
export async function lookerFor(house: House, { map }: Partner, caller: Caller): Promise<Actor | undefined> {
  const keeps = ({ office }: Post) => map.keptBy.includes(office);
  if (caller.kind === 'staff') {
    const post = caller.posts.find(keeps);
    return post && { kind: 'post', post, person: caller.id };
  }
  const post = [...(await house.atlas()).posts.values()].flat().find(keeps);
  return post && { kind: 'post', post };
}

/** The partners a caller's posts keep the exchange with. */
export async function keptPartners(house: House, caller: Caller): Promise<readonly Partner[]> {
  const offices = staffOnly(caller).posts.map(({ office }) => office);
  return partnersIn(await house.atlas()).filter(({ map }) => map.keptBy.some((office) => offices.includes(office)));
}
