import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { addressOf } from '../http/address-of.ts';
import { cookieName, cookieOf, cookieOptions, sameOrigin, tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { deviceKind, deviceMark } from '../who/device.ts';
import { noteFactorDuty } from '../who/factor-duty.ts';
import { sessionTerms } from '../who/session-terms.ts';
import { endOtherSessions, endSession, openSession, provedAt, proveNow } from '../who/sessions.ts';

const year = 365 * 24 * 3600;

/**
 * Whoever has shown who they are is signed in: a new session in the place of the one this browser had, its cookie, and the mark by
 * which this browser is known to the account. Answers with the token.
 */
export async function beginSession(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    staff,
    username,
    proved,
  }: { readonly staff: string; readonly username: string; readonly proved?: Date | undefined },
): Promise<string> {
  // Nobody is signed in by a form on somebody else's page, into somebody else's account.
  if (!sameOrigin(request)) throw new Trouble('not-allowed');
  const before = cookieOf(request, 'staff');
  if (before !== undefined) await endSession(house, before);
  await noteFactorDuty(house, staff);
  const token = await openSession(house, { staff, device: deviceKind(request.headers['user-agent']), proved });
  keepToken(request, reply, token);
  const device = deviceMark(house, cookieOf(request, 'device')).with(username);
  reply.setCookie(cookieName(request, 'device'), device, { ...cookieOptions, maxAge: year });
  return token;
}

/** The session of this browser, or program, ends, and what the browser has kept of it goes. */
export async function signOut(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = tokenOf(request);
  if (token !== undefined) await endSession(house, token.value);
  reply.clearCookie(cookieName(request, 'staff'), cookieOptions).header('clear-site-data', '"cache"');
}

const keepToken = (request: FastifyRequest, reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(cookieName(request, 'staff'), token, { ...cookieOptions, maxAge: sessionTerms.staff.longest / 1000 });

/** Whoever is signed in has just shown once more who they are: the session goes on under a new token. Answers with it. */
export async function goOnProved(house: House, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const token = tokenOf(request);
  const next = await proveNow(house, token?.value ?? '');
  if (next === undefined) throw new Trouble('sign-in-first');
  if (token?.from === 'cookie') keepToken(request, reply, next);
  return next;
}

/** Answers a proof. A program, which sends its token itself, is told the new one; a page has it as a cookie. */
export async function answerProved(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = await goOnProved(house, request, reply);
  return tokenOf(request)?.from === 'header' ? reply.send({ token }) : reply.code(204).send();
}

/** Whoever asks at the door: where from, and whether this browser is known to the account. */
export const triedFrom = (house: House, request: FastifyRequest, username: string) => ({
  username,
  address: addressOf(request),
  device: deviceMark(house, cookieOf(request, 'device')).known(username),
});

/**
 * After a change of password or factors every other session ends; the cookie of this one is a new one, proved when it was before: a
 * password alone proves no second factor. A program keeps the token it sends.
 */
export async function keepOnly(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  who: { readonly staff: string; readonly username: string },
): Promise<void> {
  const token = tokenOf(request);
  if (token?.from === 'header') return endOtherSessions(house, who.staff, token.value);
  const proved = await provedAt(house, token?.value ?? '');
  await endOtherSessions(house, who.staff, '');
  await beginSession(house, request, reply, { ...who, proved });
}
