import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { changePassword } from '../who/staff.ts';
import type { StaffDoor } from '../who/staff-door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { keepOnly, triedFrom } from './begin-session.ts';
import { soundPassword } from './sound-password.ts';

const asked = Type.Object({
  password: Type.String({ minLength: 1, maxLength: 200 }),
  next: Type.String({ minLength: 1, maxLength: 400 }),
  again: Type.String({ maxLength: 400 }),
});

/** Staff change their own password, with the one they have; whoever else is signed in with it is out. */
export function ownPasswordRoute(app: Api, house: House, door: StaffDoor): void {
  const schema = { summary: 'Change one’s own password', body: asked };
  app.post('/api/session/password', { schema }, async (request, reply) => {
    const { id, username } = staffOnly(request.caller);
    const { password, next, again } = request.body;
    const told = await door({ ...triedFrom(house, request, username), password, code: undefined });
    if (told === 'too-many') throw new Trouble('too-many-tries');
    if (told === 'wrong') throw new Trouble('password-wrong', { field: 'password' });
    await soundPassword(house, request.lang, { next, again, username });
    await changePassword(house, id, next);
    await keepOnly(house, request, reply, { staff: id, username });
    return reply.code(204).send();
  });
}
