import { randomUUIDv7 } from 'node:crypto';
import { Type } from 'typebox';
import type { Post } from '#domain/matter/world.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { finishHandOver } from '../network/finish-hand-over.ts';
import { handOverChoices } from '../network/hand-over-choices.ts';
import { type Known, knownOf, sheetOf, viewFor } from '../network/hand-over-view.ts';
import { mayHandOver } from '../network/may-hand-over.ts';
import { postsFault } from '../network/posts-fault.ts';
import type { Account } from '../setup/staff-accounts.ts';
import { addHandOver, confirmSide, type HandOverRow, handOverBy, handOvers } from '../store/hand-overs.ts';
import { readingIn } from '../views/reading.ts';
import { freshly } from '../who/proved.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { HandOverSheet, HandOverView } from './hand-over-view.ts';
import { idParam } from './matters.ts';

const asked = Type.Object({
  post: Type.String({ maxLength: 60 }),
  from: Type.String({ maxLength: 64 }),
  to: Type.String({ maxLength: 64 }),
  into: Type.Optional(Type.String({ maxLength: 60 })),
  reason: Type.Optional(Type.String({ maxLength: 300 })),
});

/** Posts change hands: a sheet with everything open in them, confirmed by whoever gives and whoever takes. */
export function handOverRoutes(app: Api, house: House): void {
  app.get('/api/hand-overs', { schema: { summary: 'Hand-overs the caller is part of' } }, async ({ caller, lang }) => {
    const known = await knownOf(house, staffOnly(caller), lang);
    const rows = await handOvers(house.db, house.region);
    return { items: rows.map((row) => viewFor(row, known)).filter((view) => view !== undefined) };
  });
  const choices = { summary: 'Posts the caller may hand over, and who could take them' };
  app.get('/api/hand-overs/choices', { schema: choices }, async ({ caller, lang }) =>
    handOverChoices(await knownOf(house, staffOnly(caller), lang)),
  );
  beginRoute(app, house);
  sheetRoutes(app, house);
}

function beginRoute(app: Api, house: House): void {
  const schema = { summary: 'Begin handing a post over; nothing moves until both have confirmed', body: asked };
  app.post('/api/hand-overs', { schema }, async ({ caller, body, lang }, reply): Promise<HandOverView> => {
    const staff = staffOnly(caller);
    const known = await knownOf(house, staff, lang);
    const post = known.atlas.post(body.post);
    if (post === undefined || !mayHandOver(staff, post)) throw new Trouble('not-allowed', { rule: 'hand-over' });
    const [giver, taker] = sidesOf(known, post, body);
    const into = intoOf(known, post, taker, body.into);
    const fault = into === null ? postsFault(known, [...taker.posts, post.key]) : undefined;
    if (fault !== undefined) throw new Trouble('invalid', { ...fault, field: 'to' });
    const by = staff.posts[0]?.key ?? '';
    const { reason = '' } = body;
    const row = { id: randomUUIDv7(), by, post: post.key, into, giver: giver.id, taker: taker.id, reason };
    await addHandOver(house.db, house.region, row, house.now());
    return reply.code(201).send(viewFor(await found(house, row.id), known));
  });
}

/** Who gives must sit in the post (or have sat there, switched off since); who takes must be able to sign in. */
function sidesOf(known: Known, post: Post, { from, to }: { from: string; to: string }): readonly [Account, Account] {
  const giver = [...known.accounts, ...known.stopped].find(
    ({ username, posts }) => username === from && posts.includes(post.key),
  );
  const taker = known.accounts.find(({ username }) => username === to);
  if (giver === undefined) throw new Trouble('invalid', { field: 'from' });
  if (taker === undefined || taker.id === giver.id) throw new Trouble('invalid', { field: 'to' });
  return [giver, taker];
}

/** The post that takes the matters: of the same unit and office, and the taker sits in it. */
function intoOf({ atlas }: Known, post: Post, taker: Account, into: string | undefined): string | null {
  if (into === undefined || into === post.key) return null;
  const other = atlas.post(into);
  const fits = other?.unit === post.unit && other.office === post.office && taker.posts.includes(into);
  if (!fits) throw new Trouble('invalid', { field: 'into' });
  return into;
}

function sheetRoutes(app: Api, house: House): void {
  const sheet = {
    summary: 'The sheet of a hand-over: every open matter of the post that the caller may see',
    params: idParam,
  };
  app.get('/api/hand-overs/:id', { schema: sheet }, async ({ caller, params, lang }): Promise<HandOverSheet> => {
    const known = await knownOf(house, staffOnly(caller), lang);
    const row = await found(house, params.id);
    const view = viewFor(row, known) ?? missing();
    return { ...view, matters: await sheetOf(house, caller, row, known, await readingIn(house, lang)) };
  });
  const confirm = { summary: 'Confirm one’s side; when both have, the post changes hands', params: idParam };
  app.post('/api/hand-overs/:id/confirm', { schema: confirm }, async (request): Promise<HandOverView> => {
    const { params, lang } = request;
    const known = await knownOf(house, await freshly(request, house), lang);
    const side = (viewFor(await found(house, params.id), known) ?? missing()).mine;
    if (side === null) throw new Trouble('not-allowed', { rule: 'hand-over' });
    await confirmSide(house.db, house.region, { id: params.id, side, at: house.now(), by: known.staff.id });
    const row = await found(house, params.id);
    const post = known.atlas.post(row.post);
    if (row.gave !== null && row.took !== null && row.done === null && post !== undefined)
      await finishHandOver(house, row, post);
    return viewFor(await found(house, params.id), await knownOf(house, known.staff, lang)) ?? missing();
  });
}

const found = async (house: House, id: string): Promise<HandOverRow> =>
  (await handOverBy(house.db, house.region, id)) ?? missing();

function missing(): never {
  throw new Trouble('not-found');
}
