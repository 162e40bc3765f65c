import { Type } from 'typebox';
import { fill } from '#domain/words/fill.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import type { House } from '../house.ts';
import { tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { throttle } from '../http/throttle.ts';
import { passwordFault, shortestPassword } from '../setup/password-fault.ts';
import { endOtherSessions } from '../who/caller.ts';
import { changePassword, idOfStaff } from '../who/staff.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

const asked = Type.Object({
  password: Type.String({ minLength: 1, maxLength: 200 }),
  next: Type.String({ minLength: 1, maxLength: 400 }),
  again: Type.String({ maxLength: 400 }),
});

/** Staff change their own password, with the one they have; whoever else is signed in with it is out. */
export function ownPasswordRoute(app: Api, house: House): void {
  const tries = throttle({ tries: 10, minutes: 15 });
  const schema = { summary: 'Change one’s own password', body: asked };
  app.post('/api/session/password', { schema }, async (request, reply) => {
    const { id, username } = staffOnly(request.caller);
    const { password, next, again } = request.body;
    if (tries.blocked(id)) throw new Trouble('too-many-tries');
    if ((await idOfStaff(house, username, password)) !== id) {
      tries.failed(id);
      throw new Trouble('password-wrong', { field: 'password' });
    }
    const fault = passwordFault(next, again, username);
    if (fault !== undefined) {
      const message = fill(setupWords[request.lang].passwordFaults[fault], { n: shortestPassword });
      throw new Trouble('invalid', { field: fault === 'differs' ? 'again' : 'next', message });
    }
    await changePassword(house, id, next);
    await endOtherSessions(house, id, tokenOf(request)?.value ?? '');
    return reply.code(204).send();
  });
}
