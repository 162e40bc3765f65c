import { Type } from 'typebox';
import type { House } from '../house.ts';
import { addressOf } from '../http/address-of.ts';
import { noteBroken } from '../http/errors.ts';
import { Trouble } from '../http/problem.ts';
import { throttle } from '../http/throttle.ts';
import { resetBySelf, takeReset } from '../who/resets.ts';
import { signOutEverywhere } from '../who/sessions.ts';
import { changePassword } from '../who/staff.ts';
import type { Api } from './api.ts';
import { soundPassword } from './sound-password.ts';

const username = Type.String({ minLength: 1, maxLength: 64 });
const asked = Type.Object({ username });
const used = Type.Object({
  username,
  code: Type.String({ minLength: 1, maxLength: 60 }),
  next: Type.String({ minLength: 1, maxLength: 400 }),
  again: Type.String({ maxLength: 400 }),
});

/** A forgotten password: a one-time code, handed over by an administrator or sent to its owner, and a new password with it. */
export function passwordResetRoutes(app: Api, house: House): void {
  const asks = throttle({ tries: 10, minutes: 60 });
  const asking = {
    summary: 'Ask for a one-time code; the answer is the same whether there is such an account or not',
    body: asked,
  };
  app.post('/api/password-resets', { schema: asking }, (request, reply) => {
    if (asks.blocked(addressOf(request))) throw new Trouble('too-many-requests');
    asks.failed(addressOf(request));
    // Looked up only when the answer has gone: neither its words nor its time tell whether there is such an account.
    reply.raw.once('finish', () => {
      resetBySelf(house, request.body.username.trim(), request.lang).catch((error) => noteBroken(error, request));
    });
    return reply.code(202).send({});
  });
  takeRoute(app, house);
}

function takeRoute(app: Api, house: House): void {
  const tries = throttle({ tries: 40, minutes: 15 });
  const using = { summary: 'Set a new password with a one-time code', body: used };
  app.post('/api/password-resets/use', { schema: using }, async (request, reply) => {
    const { code, next, again } = request.body;
    const name = request.body.username.trim();
    if (tries.blocked(addressOf(request))) throw new Trouble('too-many-tries');
    // Weak passwords count too: looking at one takes some work, and anybody may ask for it.
    tries.failed(addressOf(request));
    await soundPassword(house, request.lang, { next, again, username: name });
    const staff = await takeReset(house, name, code);
    if (staff === undefined) throw new Trouble('reset-wrong', { field: 'code' });
    tries.forgive(addressOf(request));
    await changePassword(house, staff, next);
    await signOutEverywhere(house, staff);
    return reply.code(204).send();
  });
}
