import { Type } from 'typebox';
import { addressOf } from '../http/address-of.ts';
import { cookieName, cookieOptions } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import type { followDoor } from '../who/follow.ts';
import { sessionTerms } from '../who/session-terms.ts';
import type { Api } from './api.ts';

const slip = Type.Object({
  number: Type.String({ minLength: 1, maxLength: 40 }),
  code: Type.String({ minLength: 1, maxLength: 20 }),
});

/** `POST /api/follow`: number and code from the slip open a session on that one matter. */
export function followRoute(app: Api, follow: ReturnType<typeof followDoor>): void {
  app.post(
    '/api/follow',
    { schema: { summary: 'Follow a matter with its slip', body: slip } },
    async (request, reply) => {
      const followed = await follow({ ...request.body, address: addressOf(request) });
      if (followed === 'wrong') throw new Trouble('code-wrong');
      if (followed === 'too-many') throw new Trouble('too-many-tries');
      const { token, matter: id, number } = followed;
      return reply
        .setCookie(cookieName(request, 'slip'), token, { ...cookieOptions, maxAge: sessionTerms.party.longest / 1000 })
        .send({ token, id, number });
    },
  );
}
