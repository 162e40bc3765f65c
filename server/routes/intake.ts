import { hash, randomUUIDv7 } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { filesIn } from '#domain/matter/files-in.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { mayOpen } from '#domain/matter/open.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Channel } from '#domain/words/channel.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';
import { openYet } from '../http/open-yet.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { boxOf } from '../reception/box-of.ts';
import { codeOf, type Intaken, register } from '../register.ts';
import { entriesOf } from '../store/entries.ts';
import type { Caller } from '../who/caller.ts';
import { ownKey } from '../who/own-key.ts';
import type { Api } from './api.ts';
import { takePhotos } from './files.ts';

/** How a word can come in. `web` is anybody's; the others are entered by staff for somebody. */
const channels = [
  'web',
  'phone',
  'walk-in',
  'letter',
  'e-mail',
  'visit',
  'proxy',
  'patrol',
  'import',
  'report-box',
  'reception',
  'survey',
] as const satisfies readonly Channel[];

const body = Type.Object(
  {
    procedure: Type.String({ maxLength: 60 }),
    form: Type.Record(Type.String(), Type.Unknown()),
    party: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    place: Type.Optional(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.String({ maxLength: 200 })])),
    channel: Type.Optional(Type.Union(channels.map((channel) => Type.Literal(channel)))),
    /** Of a letter from a report box: the number of the emptying it was counted in. */
    box: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
);

const headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) });

/** `POST /api/matters`: anybody may say something; 201 with the number, the code to follow it by, and the receipt. */
export function intakeRoute(app: Api, house: House): void {
  const isOpen = openYet(house);
  app.post('/api/matters', { schema: { summary: 'Intake', body, headers } }, async (request, reply) => {
    const { procedure, channel = 'web' } = request.body;
    if (request.caller.kind !== 'staff' && !(await isOpen())) throw new Trouble('not-open-yet');
    const rule = house.rule(procedure, house.now());
    if (rule === undefined || !isAsked(rule, request.caller)) throw new Trouble('not-found', { field: 'procedure' });
    const key = ownKey(request.caller, request.headers['idempotency-key']);
    const form = formOf(rule, request.body);
    const actor = await openerOf(house, rule, request.caller);
    const tells = await boxOf(house, request, channel, request.body.box);
    const intake = {
      id: randomUUIDv7(),
      procedure,
      form,
      channel: actor.kind === 'party' ? ('web' as const) : channel,
      actor,
      key,
      bodyHash: hash('sha256', JSON.stringify(request.body)),
      ...(tells !== undefined && { tells }),
    };
    await takePhotos(house, request, intake.id, filesIn(rule, form));
    const result = await register(house, intake);
    if ('refused' in result) return sendRefusal(reply, request.lang, result.refused);
    return reply.code(201).send(await receiptOf(house, result, intake.bodyHash));
  });
}

/** What is between offices is nothing to a resident, and what only follows from other matters is opened by nobody. */
const isAsked = ({ kind, open }: Procedure, caller: Caller): boolean =>
  kind !== 'internal' || (caller.kind === 'staff' && open.by.length > 0);

/** `party` and `place` may stand beside the form: they fill `contact` and its first place. A place may be plain words. */
function formOf(rule: Procedure, given: Static<typeof body>): Readonly<Record<string, unknown>> {
  const place = rule.open.form.find((name) => rule.fields[name]?.kind === 'place');
  // Never the first person asked for: in a petition that is who is accused.
  const contact = rule.open.form.includes('contact') ? given.party : undefined;
  return {
    ...(contact !== undefined && { contact }),
    ...(place !== undefined && given.place !== undefined && { [place]: placeOf(given.place) }),
    ...given.form,
  };
}

const placeOf = (given: string | Readonly<Record<string, unknown>>) =>
  typeof given === 'string' ? { words: given } : given;

/**
 * Staff open it as the first post of theirs that may, else as their first, whose refusal then explains; a resident, signed
 * in or not, opens it as the party.
 */
async function openerOf(house: House, rule: Procedure, caller: Caller): Promise<Actor> {
  if (caller.kind !== 'staff') return { kind: 'party' };
  const world = await house.world();
  const actors = caller.posts.map((post) => ({ kind: 'post', post, person: caller.id }) as const);
  const opener = actors.find((actor) => mayOpen(rule, { actor }, world)) ?? actors[0];
  if (opener === undefined) throw new Trouble('not-allowed');
  return opener;
}

/** The same receipt however often the request comes: from the first entry, whatever has been done since. */
async function receiptOf(house: House, result: Exclude<Intaken, { refused: unknown }>, bodyHash: string) {
  if ('repeat' in result && result.repeat.bodyHash !== bodyHash) throw new Trouble('key-reused');
  const { hash: sealed, matter } =
    'done' in result
      ? { hash: result.done.entry.hash, matter: result.done.matter }
      : await firstEntry(house, result.repeat.matter);
  const { id, number, opened, holder } = matter;
  const due = nearestClock(matter)?.due ?? null;
  const receipt = {
    number,
    opened,
    due,
    unit: holder.unit,
    seq: 1,
    hash: sealed,
    proof: `/api/entries/${sealed}/proof`,
  };
  return { id, number, code: codeOf(house, id), receipt };
}

async function firstEntry(house: House, id: string): Promise<{ hash: string; matter: Matter }> {
  const [entry] = await entriesOf(house.db, house.region, id);
  if (entry === undefined) throw new Trouble('broken');
  return { hash: entry.hash, matter: entry.body.set as Matter };
}
