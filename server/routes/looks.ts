import { Type } from 'typebox';
import { isRefusal } from '#domain/matter/refusal.ts';
import { type Clarity, shownOf } from '#domain/person/mask.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Purpose } from '#domain/words/purpose.ts';
import { ofOthers } from '#regulations/personal.ts';
import { purposes } from '#regulations/purposes.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { openPersonal } from '../store/open-personal.ts';
import { historyView } from '../views/entry.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Caller, Staff } from '../who/caller.ts';
import { clarityOf, enterLook, lookerFor, namedIn } from '../who/enter-look.ts';
import { opensIdentity, recognisesFor } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const body = Type.Object({
  /** One of `GET /api/purposes`, or one's own words. */
  purpose: Type.String({ minLength: 2, maxLength: 200 }),
  words: Type.Optional(Type.String({ maxLength: 200 })),
});

/** `GET /api/purposes` items: why the caller may look, and what of a person each shows. */
export interface PurposeView {
  readonly purpose: string;
  readonly label: string;
  readonly shows: readonly string[];
  /** Something has to be said besides. */
  readonly words: boolean;
  /** Or only parts, to recognise somebody by. */
  readonly clarity: Clarity;
}

/** Opening sealed fields: by duty, for a stated purpose, and entered in the ledger before anything is shown. */
export function lookRoutes(app: Api, house: House): void {
  const looking = { summary: 'Open personal fields; the look is an entry', params: idParam, body };
  app.post('/api/matters/:id/looks', { schema: looking }, async (request, reply) => {
    const { caller, lang } = request;
    const { id, veiled } = await matterInScope(house, await readingIn(house, lang), caller, request.params.id);
    if (veiled || !looksAtAll(caller)) throw new Trouble('not-allowed');
    if (caller.kind !== 'staff') return { fields: ownIn(await openPersonal(house, { use: 'own' }, id)) };
    const { by, shows } = purposes[namedIn(request.body).purpose];
    if (by.length === 0) throw new Trouble('not-allowed');
    const looked = await enterLook(house, caller, id, request.body);
    if (isRefusal(looked)) return sendRefusal(reply, lang, looked);
    const fields = Object.entries(await openPersonal(house, looked, id));
    return { fields: Object.fromEntries(fields.map(([name, value]) => [name, shownOf(value, shows, looked.clarity)])) };
  });
  listRoutes(app, house);
}

/** What is of others in it stays closed to the party too. */
const ownIn = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !ofOthers.includes(name)));

function listRoutes(app: Api, house: House): void {
  const looks = { summary: 'Who looked at the personal fields, and why', params: idParam };
  app.get('/api/matters/:id/looks', { schema: looks }, async (request) => {
    const reading = await readingIn(house, request.lang);
    const line = await matterInScope(house, reading, request.caller, request.params.id);
    const history = await historyView(house, reading, line, request.caller);
    return { items: history.filter((entry) => entry.act === 'look') };
  });
  const why = { summary: 'Purposes for which the caller may open personal fields' };
  app.get('/api/purposes', { schema: why }, ({ caller, lang }): { items: PurposeView[] } => {
    const staff = staffOnly(caller);
    return { items: Object.entries(purposes).flatMap(([name, rule]) => purposeView(staff, name, rule, lang)) };
  });
}

/** None where the caller may not name it: a purpose without offices is the system's. */
function purposeView(staff: Staff, purpose: string, rule: Purpose, lang: Lang): readonly PurposeView[] {
  const post = rule.by.length === 0 ? undefined : lookerFor(staff, rule.by);
  if (post === undefined) return [];
  const label = wording[lang].purposes[purpose]?.label ?? purpose;
  return [{ purpose, label, shows: rule.shows, words: rule.words !== undefined, clarity: clarityOf(post.office) }];
}

const looksAtAll = (caller: Caller): boolean =>
  opensIdentity(caller) || (caller.kind === 'staff' && caller.posts.some(({ office }) => recognisesFor(office)));
