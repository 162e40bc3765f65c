import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { sameText } from '../channels/same-text.ts';
import type { House } from '../house.ts';
import { addressOf } from '../http/address-of.ts';
import { cookieName, cookieOf, cookieOptions, fromHere } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { siteOf } from '../http/site-of.ts';
import { throttle } from '../http/throttle.ts';
import { cameBack, type Outside, outsideOf, sendAway } from '../who/outside.ts';
import { matchedTo, noteWaiting, outsideMark } from '../who/outside-names.ts';
import type { Api } from './api.ts';
import { beginSession, goOnProved } from './begin-session.ts';

const asked = Type.Object({ prove: Type.Optional(Type.Literal('1')) });

/** Held by the browser that was sent away, and by no other. Lax: it must come along when the other system sends it back. */
const cookie = { ...cookieOptions, path: '/api/outside', maxAge: 600 };

/** Staff come in by the county's own sign-in (OpenID Connect: code flow, PKCE, nonce, state). */
export function outsideRoutes(app: Api, house: House): void {
  const outside = outsideOf(house);
  const begins = throttle({ tries: 60, minutes: 15 });
  const beginning = { summary: 'Go to the county’s own sign-in', querystring: asked };
  app.get('/api/outside/begin', { schema: beginning }, async (request, reply) => {
    if (outside === undefined) throw new Trouble('not-found');
    // Nobody is signed in by a link on somebody else's page: there they are asked to press the button themselves.
    if (!fromHere(request)) return reply.redirect('/desk/?outside=press', 303);
    if (begins.blocked(addressOf(request))) throw new Trouble('too-many-requests');
    begins.failed(addressOf(request));
    const away = await sendAway(house, outside, siteOf(house, request).origin, request.query.prove === '1').catch(
      (error: unknown) => unreached(error, request),
    );
    if (away === undefined) return reply.redirect('/desk/?outside=failed', 303);
    return reply.setCookie(cookieName(request, 'outside'), away.state, cookie).redirect(away.to.href, 303);
  });
  const ending = { summary: 'Where the county’s own sign-in sends people back to' };
  app.get('/api/outside/back', { schema: ending }, async (request, reply) => {
    if (outside === undefined) throw new Trouble('not-found');
    return reply
      .clearCookie(cookieName(request, 'outside'), cookie)
      .redirect(await whereTo(house, outside, request, reply), 303);
  });
}

/** The page that says how it went. Whoever it is, a name that is matched to no account opens nothing. */
async function whereTo(house: House, outside: Outside, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const kept = cookieOf(request, 'outside') ?? '';
  const { state = '' } = request.query as { state?: unknown };
  if (kept === '' || !sameText(kept, String(state))) return '/desk/?outside=failed';
  const search = request.url.slice(request.url.indexOf('?'));
  const { origin } = siteOf(house, request);
  const back = await cameBack(house, outside, { origin, search, state: kept }).catch((error: unknown) =>
    unreached(error, request),
  );
  if (back === undefined) return '/desk/?outside=failed';
  const mark = outsideMark(house, back.issuer, back.sub);
  const matched = await matchedTo(house, mark);
  if (back.prove) return proved(house, request, reply, matched?.staff);
  if (matched === undefined) {
    await noteWaiting(house, mark, { name: back.name, username: back.username });
    return '/desk/?outside=waiting';
  }
  await beginSession(house, request, reply, matched);
  return '/desk/';
}

/** It must be the very person whose session this is. */
async function proved(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: string | undefined,
): Promise<string> {
  const { caller } = request;
  if (caller.kind !== 'staff' || caller.id !== staff) return '/desk/account?proved=0';
  await goOnProved(house, request, reply);
  return '/desk/account?proved=1';
}

/** Why it failed is for whoever runs the system; who it was is for nobody. */
function unreached(error: unknown, { log }: FastifyRequest): undefined {
  log.warn({ error }, 'outside sign-in');
}
