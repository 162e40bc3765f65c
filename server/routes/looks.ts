import { Type } from 'typebox';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { contentsOf, unsealed } from '../store/contents.ts';
import { historyView } from '../views/entry.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Staff } from '../who/caller.ts';
import { opensFor, opensIdentity } from '../who/scope.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const body = Type.Object({ purpose: Type.String({ minLength: 2, maxLength: 200 }) });

/** Opening sealed fields: by duty, for a stated purpose, and entered in the ledger before anything is shown. */
export function lookRoutes(app: Api, house: House): void {
  const looking = { summary: 'Open personal fields; the look is an entry', params: idParam, body };
  app.post('/api/matters/:id/looks', { schema: looking }, async (request, reply) => {
    const { caller, lang } = request;
    const { id, veiled } = await matterInScope(house, await readingIn(house, lang), caller, request.params.id);
    if (veiled || !opensIdentity(caller)) throw new Trouble('not-allowed');
    const refused = caller.kind === 'staff' ? await enterLook(house, caller, id, request.body.purpose) : undefined;
    if (refused !== undefined) return sendRefusal(reply, lang, refused);
    const { sealed } = await contentsOf(house.db, house.region, id);
    return { fields: unsealed(house.keys.seal, sealed.get(1) ?? {}) };
  });
  const looks = { summary: 'Who looked at the personal fields, and why', params: idParam };
  app.get('/api/matters/:id/looks', { schema: looks }, async (request) => {
    const reading = await readingIn(house, request.lang);
    const line = await matterInScope(house, reading, request.caller, request.params.id);
    const history = await historyView(house, reading, line, request.caller);
    return { items: history.filter((entry) => entry.act === 'look') };
  });
}

/** Enters the look as the first post of the caller whose office may; undefined when it stands in the ledger. */
export async function enterLook(house: House, caller: Staff, matter: string, purpose: string) {
  const post = caller.posts.find(({ office }) => opensFor(office)) ?? caller.posts[0];
  if (post === undefined) throw new Trouble('not-allowed');
  const actor = { kind: 'post', post, person: caller.id } as const;
  const outcome = await act(house, { matter, act: 'look', actor, data: { purpose } });
  if ('done' in outcome) return undefined;
  if ('refused' in outcome) return outcome.refused;
  throw new Trouble('not-found');
}
