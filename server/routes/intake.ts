import { hash, randomUUIDv7 } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { open } from '#domain/matter/open.ts';
import { photosIn } from '#domain/matter/photos-in.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Caller } from '../caller.ts';
import type { House } from '../house.ts';
import { openYet } from '../open-yet.ts';
import { sendRefusal, Trouble } from '../problem.ts';
import { codeOf, type Intaken, register } from '../register.ts';
import { loadMatter } from '../store/load-matter.ts';
import type { Api } from './api.ts';
import { takePhotos } from './files.ts';

/** How a word can come in. `web` is anybody's; the others are entered by staff for somebody. */
const channels = ['web', 'phone', 'walk-in', 'letter', 'e-mail', 'visit', 'patrol', 'import'] as const;

const body = Type.Object(
  {
    procedure: Type.String({ maxLength: 60 }),
    form: Type.Record(Type.String(), Type.Unknown()),
    party: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    place: Type.Optional(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.String({ maxLength: 200 })])),
    channel: Type.Optional(Type.Union(channels.map((channel) => Type.Literal(channel)))),
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
    if (rule === undefined || rule.kind === 'internal') throw new Trouble('not-found', { field: 'procedure' });
    const key = request.headers['idempotency-key'];
    const form = formOf(rule, request.body);
    const actor = await openerOf(house, rule, request.caller, form);
    const intake = {
      id: randomUUIDv7(),
      procedure,
      form,
      channel: actor.kind === 'party' ? 'web' : channel,
      actor,
      key,
      bodyHash: hash('sha256', JSON.stringify(request.body)),
    };
    await takePhotos(house, request, intake.id, photosIn(rule, form));
    const result = await register(house, intake);
    if ('refused' in result) return sendRefusal(reply, request.lang, result.refused);
    return reply.code(201).send(await receiptOf(house, result, intake.bodyHash));
  });
}

/** `party` and `place` may stand beside the form: they fill its first fields of those kinds. A place may be plain words. */
function formOf(rule: Procedure, given: Static<typeof body>): Readonly<Record<string, unknown>> {
  const first = (kind: 'person' | 'place') => rule.open.form.find((name) => rule.fields[name]?.kind === kind);
  const [person, place] = [first('person'), first('place')];
  return {
    ...(person !== undefined && given.party !== undefined && { [person]: given.party }),
    ...(place !== undefined && given.place !== undefined && { [place]: placeOf(given.place) }),
    ...given.form,
  };
}

const placeOf = (given: string | Readonly<Record<string, unknown>>) =>
  typeof given === 'string' ? { words: given } : given;

/** Staff open it as the post of theirs that may; a resident, signed in or not, opens it as the party. */
async function openerOf(
  house: House,
  rule: Procedure,
  caller: Caller,
  form: Readonly<Record<string, unknown>>,
): Promise<Actor> {
  if (caller.kind !== 'staff') return { kind: 'party' };
  const world = await house.world();
  const posts = caller.posts.map((post) => ({ kind: 'post', post, person: caller.id }) as const);
  const tried = { id: '', region: house.region, number: '', channel: '', form };
  const fit = posts.find((actor) => {
    const answer = open(rule, world, { ...tried, actor });
    return !('refused' in answer) || answer.refused !== 'not-open-to';
  });
  if (fit === undefined) throw new Trouble('not-allowed');
  return fit;
}

async function receiptOf(house: House, result: Exclude<Intaken, { refused: unknown }>, bodyHash: string) {
  if ('repeat' in result && result.repeat.bodyHash !== bodyHash) throw new Trouble('key-reused');
  const matter =
    'done' in result ? result.done.matter : (await loadMatter(house.db, house.region, result.repeat.matter))?.matter;
  if (matter === undefined) throw new Trouble('broken');
  const { id, number, opened, holder, clocks } = matter;
  const due = clocks[0]?.due ?? null;
  const head = 'done' in result ? result.done.entry.hash : matter.head;
  return {
    id,
    number,
    code: codeOf(house, id),
    receipt: { number, opened, due, unit: holder.unit, seq: 1, hash: head },
  };
}
