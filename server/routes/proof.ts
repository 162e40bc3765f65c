import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { accountOf } from '../who/account.ts';
import { freshly } from '../who/proved.ts';
import type { StaffDoor } from '../who/staff-door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { answerProved, triedFrom } from './begin-session.ts';
import { saidNo } from './sessions.ts';

/** `GET /api/session/proof`: how this account can show once more who it is. */
export interface WaysToProve {
  readonly password: boolean;
  readonly totp: boolean;
  readonly passkey: boolean;
  readonly outside: boolean;
}

const asked = Type.Object({
  password: Type.String({ minLength: 1, maxLength: 200 }),
  code: Type.Optional(Type.String({ maxLength: 20 })),
});

/** Before an act that matters, whoever is signed in shows once more who they are. */
export function proofRoutes(app: Api, house: House, door: StaffDoor): void {
  const ways = { summary: 'How the caller can show once more who they are' };
  app.get('/api/session/proof', { schema: ways }, async ({ caller }): Promise<WaysToProve> => {
    const { passwords, kinds, outside } = await accountOf(house, staffOnly(caller).id);
    return { password: passwords, totp: kinds.has('totp'), passkey: kinds.has('passkey'), outside };
  });
  const proving = {
    summary: 'Show once more who one is, by password and code; it counts for ten minutes, under a new token',
    body: asked,
  };
  app.post('/api/session/proof', { schema: proving }, async (request, reply) => {
    const { id, username } = staffOnly(request.caller);
    const told = await door({ ...triedFrom(house, request, username), ...request.body, code: request.body.code });
    if (told === 'wrong') throw new Trouble('password-wrong', { field: 'password' });
    // Not 401: the session stands, and a page must not think that it has ended.
    if (told === 'code-needed' || told === 'factor-wrong')
      throw new Trouble(saidNo[told], { status: 422, field: 'code' });
    if (typeof told === 'string' || told.staff !== id) throw new Trouble('too-many-tries');
    return answerProved(house, request, reply);
  });
  const checking = {
    summary: 'Whether the caller was proved within ten minutes; asked before something is fetched by a link',
  };
  app.post('/api/session/proof/check', { schema: checking }, async (request, reply) => {
    await freshly(request, house);
    return reply.code(204).send();
  });
}
