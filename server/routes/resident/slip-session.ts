import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../house.ts';
import { cookieName, cookieOptions } from '../../http/credentials.ts';
import { idByNumber, loadMatter } from '../../store/load-matter.ts';
import { tidy } from '../../who/follow.ts';
import { sessionTerms } from '../../who/session-terms.ts';
import { openSession } from '../../who/sessions.ts';

/** The cookie of a slip is sent to the pages of its own matter only: several matters can be followed side by side. */
export const slipCookie = (number: string) => ({
  ...cookieOptions,
  path: `/m/${number}`,
  maxAge: sessionTerms.party.longest / 1000,
});

/** Opens a session on a matter just registered; answers with the path of its page. */
export async function openSlip(house: House, reply: FastifyReply, matter: string): Promise<string> {
  const number = (await loadMatter(house.db, house.region, matter))?.matter.number ?? '';
  reply.setCookie(cookieName(reply.request, 'slip'), await openSession(house, { matter }), slipCookie(number));
  return `/m/${number}`;
}

/** The id of the matter at `/m/:number`, when the caller holds its slip. */
export async function ownMatter(house: House, request: FastifyRequest): Promise<string | undefined> {
  const { number = '' } = request.params as { number?: string };
  const id = await idByNumber(house.db, house.region, tidy(number));
  return id !== undefined && request.caller.kind === 'party' && request.caller.matter === id ? id : undefined;
}

/** Without the slip's session: the page that asks for the code, with the number filled in. */
export const askCode = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { number } = request.params as { number: string };
  return reply.redirect(`/follow/${tidy(number)}?again=1`, 303);
};
