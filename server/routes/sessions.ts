import { Type } from 'typebox';
import type { Lang } from '#domain/words/lang.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { cookieOptions, tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { throttle } from '../http/throttle.ts';
import { namesIn } from '../names.ts';
import { regionName, regionOf } from '../region.ts';
import { endSession, openSession, type Staff, sessionHours } from '../who/caller.ts';
import { idOfStaff } from '../who/staff.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { SessionView } from './contract.ts';

const credentials = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
  code: Type.Optional(Type.String({ maxLength: 20 })),
});

/** Staff sign in, see who they are, and sign out. */
export function sessionRoutes(app: Api, house: House): void {
  const tries = throttle({ tries: 20, minutes: 15 });
  app.post('/api/sessions', { schema: { summary: 'Staff sign-in', body: credentials } }, async (request, reply) => {
    const { username, password } = request.body;
    const key = `${request.ip} ${username}`;
    if (tries.blocked(key)) throw new Trouble('too-many-tries');
    const id = await idOfStaff(house, username, password);
    if (id === undefined) {
      tries.failed(key);
      throw new Trouble('sign-in-failed');
    }
    const token = await openSession(house, { staff: id });
    return reply
      .code(201)
      .setCookie('staff', token, { ...cookieOptions, maxAge: sessionHours.staff * 3600 })
      .send({ token });
  });
  app.delete('/api/session', { schema: { summary: 'Sign out' } }, async (request, reply) => {
    const token = tokenOf(request);
    if (token !== undefined) await endSession(house, token.value);
    return reply.clearCookie('staff', cookieOptions).code(204).send();
  });
  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in' } },
    (request): Promise<SessionView> => sessionView(house, staffOnly(request.caller), request.lang),
  );
}

async function sessionView(house: House, { name, username, posts }: Staff, lang: Lang): Promise<SessionView> {
  const names = namesIn(await house.atlas(), lang);
  const region = await regionOf(house);
  const { offices } = wording[lang];
  const named = posts.map((post) => ({
    ...{ key: post.key, unit: post.unit, office: post.office },
    name: names.post(post.key) ?? post.name,
    unitName: names.unit(post.unit) ?? post.unit,
    officeName: offices[post.office],
  }));
  return {
    name,
    username,
    posts: named,
    region: house.region,
    regionName: regionName(region, lang),
    demo: region.demo,
  };
}
