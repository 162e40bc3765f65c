import { Type } from 'typebox';
import type { Json } from '#domain/ledger/canonical.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import { type Clarity, shownOf } from '#domain/person/mask.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Purpose } from '#domain/words/purpose.ts';
import { purposes } from '#regulations/purposes.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { openPersonal } from '../store/open-personal.ts';
import { historyView } from '../views/entry.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Caller, Staff } from '../who/caller.ts';
import { enterLook, namedIn, type Why } from '../who/enter-look.ts';
import { opensFor, recognisesFor } from '../who/scope.ts';
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
    if (veiled || clarityFor(caller) === undefined) throw new Trouble('not-allowed');
    const ground =
      caller.kind === 'staff' ? await enterLook(house, caller, id, request.body) : ({ use: 'own' } as const);
    if (isRefusal(ground)) return sendRefusal(reply, lang, ground);
    const fields = await openPersonal(house, ground, id);
    return { fields: caller.kind === 'staff' ? shownTo(caller, request.body, fields) : fields };
  });
  listRoutes(app, house);
}

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
    const offices = new Set(staffOnly(caller).posts.map(({ office }) => office));
    const mine = Object.entries(purposes).filter(([, { by }]) => by.some((office) => offices.has(office)));
    const clarity = clarityFor(caller) ?? 'partial';
    return { items: mine.map(([purpose, rule]) => ({ ...purposeView(purpose, rule, lang), clarity })) };
  });
}

const purposeView = (purpose: string, rule: Purpose, lang: Lang): Omit<PurposeView, 'clarity'> => ({
  purpose,
  label: wording[lang].purposes[purpose]?.label ?? purpose,
  shows: rule.shows,
  words: rule.words !== undefined,
});

/** What the office may see of what the purpose needs; the post that looked is the first that may. */
function shownTo(caller: Staff, why: Why, fields: Readonly<Record<string, Json>>): Record<string, Json> {
  const { shows } = purposes[namedIn(why).purpose];
  const clarity = clarityFor(caller) ?? 'partial';
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shownOf(value, shows, clarity)]));
}

function clarityFor(caller: Caller): Clarity | undefined {
  if (caller.kind !== 'staff') return caller.kind === 'party' ? 'clear' : undefined;
  if (caller.posts.some(({ office }) => opensFor(office))) return 'clear';
  return caller.posts.some(({ office }) => recognisesFor(office)) ? 'partial' : undefined;
}
