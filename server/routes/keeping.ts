import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { erasable } from '#domain/matter/erasable.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { Post } from '#domain/matter/world.ts';
import { type Basis, bases, scopes } from '#domain/words/keeping.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { privacyWords } from '#regulations/wording/privacy.ts';
import { act } from '../act.ts';
import { namesBeside } from '../erasure/lying-beside.ts';
import { isWithinReach } from '../erasure/officer-reach.ts';
import { type Upcoming, upcoming } from '../erasure/upcoming.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { idByNumber, loadMatter } from '../store/load-matter.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { postAt } from '../who/door.ts';
import { freshly } from '../who/proved.ts';
import type { Api } from './api.ts';
import type { KeepingView, KeptView, UpcomingView } from './keeping-contract.ts';

const numbered = Type.Object({ number: Type.String({ minLength: 1, maxLength: 40 }) });
const one = <T extends readonly string[]>(words: T) => Type.Union(words.map((word) => Type.Literal(word)));
const erasing = Type.Object({
  basis: one(bases.filter((basis) => basis !== 'keeping-over')),
  scope: one(scopes),
  reason: Type.String({ minLength: 2, maxLength: 400 }),
});
const holding = Type.Object({
  until: Type.String({ format: 'date' }),
  reason: Type.String({ minLength: 2, maxLength: 400 }),
});
const days = 30;

/** The personal-information officer’s desk: what goes soon, what may go of one matter, and the two acts that are theirs. */
export function keepingRoutes(app: Api, house: House): void {
  const soon = { summary: 'What will be erased in the next 30 days, by name only' };
  app.get('/api/keeping', { schema: soon }, async ({ caller, lang }): Promise<KeepingView> => {
    const [post, reading] = [postAt(caller, 'keeping', lang), await readingIn(house, lang)];
    const { items, more } = await upcoming(house, post, days);
    return { days, more, items: items.map((line) => upcomingView(line, reading)) };
  });
  const there = { summary: 'What lies beside one matter, and what may be erased of it', params: numbered };
  app.get('/api/keeping/:number', { schema: there }, async ({ caller, lang, params }): Promise<KeptView> => {
    const matter = await matterFor(house, postAt(caller, 'keeping', lang), params.number);
    return keptView(house, matter, await readingIn(house, lang));
  });
  const away = { summary: 'Erase lawfully; asks for a fresh proof of who asks', params: numbered, body: erasing };
  app.post('/api/keeping/:number/erasures', { schema: away }, async (request, reply) => {
    await freshly(request, house);
    return doAs(house, request, reply, 'erase');
  });
  const off = { summary: 'Put off every erasure of a matter until a day', params: numbered, body: holding };
  app.post('/api/keeping/:number/holds', { schema: off }, (request, reply) => doAs(house, request, reply, 'hold'));
}

async function doAs(house: House, request: FastifyRequest, reply: FastifyReply, what: 'erase' | 'hold') {
  const { caller, lang } = request;
  const post = postAt(caller, 'keeping', lang);
  const { id } = await matterFor(house, post, (request.params as { number: string }).number);
  const actor = { kind: 'post', post, ...(caller.kind === 'staff' && { person: caller.id }) } as const;
  const data = request.body as Record<string, unknown>;
  const outcome = await act(house, { matter: id, act: what, actor, data });
  if ('refused' in outcome) return sendRefusal(reply, lang, outcome.refused);
  if (!('done' in outcome)) throw new Trouble('not-found');
  return { seq: outcome.done.entry.seq };
}

async function matterFor(house: House, post: Post, number: string): Promise<Matter> {
  const id = await idByNumber(house.db, house.region, number);
  if (id === undefined || !(await isWithinReach(house, post, id))) throw new Trouble('not-found');
  const row = await loadMatter(house.db, house.region, id);
  if (row === undefined) throw new Trouble('not-found');
  return row.matter;
}

const upcomingView = ({ matter, day, fields, held }: Upcoming, reading: Reading): UpcomingView => {
  const rule = reading.rule(matter.procedure, matter.opened);
  const procedure = reading.wording.procedures[rule.id]?.title ?? rule.id;
  const what = fields.map((field) => nameOf(rule, field, reading));
  return { id: matter.id, number: matter.number, procedure, ended: matter.since, day, what, held: held ?? null };
};

async function keptView(house: House, matter: Matter, reading: Reading): Promise<KeptView> {
  const rule = reading.rule(matter.procedure, matter.opened);
  const beside = await namesBeside(house.db, house.region, matter.id);
  const grounds = (['asked', 'consent-withdrawn', 'unlawful', 'court'] as const).map((basis: Basis) => {
    const { goes, stays } = erasable(rule, reading.world, matter, beside, { basis, scope: 'all' });
    const law = (key: string) => citation(key, reading.wording.laws, reading.lang);
    return {
      ...{ basis, label: privacyWords[reading.lang].bases[basis] },
      goes: once(goes.flatMap(({ fields }) => fields.map((field) => nameOf(rule, field, reading)))),
      stays: once(
        stays.map(({ field, keeping, until }) =>
          [nameOf(rule, field, reading), law(cite(keeping.law)), until].filter(Boolean).join(' · '),
        ),
      ),
    };
  });
  const words = reading.wording.procedures[rule.id];
  const { number, step, ended, hold } = matter;
  return {
    number,
    procedure: words?.title ?? rule.id,
    step: stepLabel(words, step),
    ended,
    held: hold ?? null,
    grounds,
  };
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

const nameOf = (rule: Procedure, field: string, { wording, lang }: Reading): string =>
  wording.procedures[rule.id]?.fields[field]?.label ?? privacyWords[lang].words;
