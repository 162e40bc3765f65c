import { Type } from 'typebox';
import type { Lang } from '#domain/words/lang.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { type ProblemName, Trouble } from '../http/problem.ts';
import { namesIn } from '../names.ts';
import { regionName, regionOf } from '../region.ts';
import { accountOf } from '../who/account.ts';
import type { Staff } from '../who/caller.ts';
import { factorDue } from '../who/factor-duty.ts';
import type { Let, StaffDoor } from '../who/staff-door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { beginSession, signOut, triedFrom } from './begin-session.ts';
import type { SessionView } from './contract.ts';

const credentials = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
  code: Type.Optional(Type.String({ maxLength: 20 })),
});

/** What the door says, as a problem. */
export const saidNo = {
  wrong: 'sign-in-failed',
  'too-many': 'too-many-tries',
  'code-needed': 'code-needed',
  'factor-wrong': 'factor-wrong',
} as const satisfies Record<Exclude<Let, object>, ProblemName>;

/** Staff sign in, see who they are, and sign out. */
export function sessionRoutes(app: Api, house: House, door: StaffDoor): void {
  app.post('/api/sessions', { schema: { summary: 'Staff sign-in', body: credentials } }, async (request, reply) => {
    const { username, password, code } = request.body;
    const told = await door({ ...triedFrom(house, request, username), password, code });
    if (typeof told === 'string') throw new Trouble(saidNo[told]);
    const token = await beginSession(house, request, reply, { ...told, username });
    return reply.code(201).send({ token });
  });
  app.delete('/api/session', { schema: { summary: 'Sign out' } }, async (request, reply) => {
    await signOut(house, request, reply);
    return reply.code(204).send();
  });
  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in' } },
    (request): Promise<SessionView> => sessionView(house, staffOnly(request.caller), request.lang),
  );
}

async function sessionView(house: House, { id, name, username, posts }: Staff, lang: Lang): Promise<SessionView> {
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
    factorDue: (await factorDue(house, id))?.toISOString() ?? null,
    passwordUntil: (await accountOf(house, id)).passwordUntil?.toISOString() ?? null,
  };
}
