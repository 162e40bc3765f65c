import { Type } from 'typebox';
import type { House } from '../house.ts';
import { sendRefusal } from '../http/problem.ts';
import { listeningView } from '../listen/topics/listening-view.ts';
import { makeTopic } from '../listen/topics/make-topic.ts';
import { oneRecurring } from '../listen/topics/one-recurring.ts';
import { readingIn } from '../views/reading.ts';
import { postAt } from '../who/door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { ListeningView, OneRecurring } from './listening-contract.ts';
import { idParam } from './matters.ts';

const key = Type.Optional(Type.String({ maxLength: 80 }));
/** How far back: a season, a year, two. Shorter, and growth could not be told from what is usual. */
const days = Type.Optional(Type.Union([Type.Literal('90'), Type.Literal('365'), Type.Literal('730')]));
const narrowed = Type.Object({ place: key, category: key, days });

/** What a topic asks when it is opened: what is missing or wrong, its own regulation refuses. One that is open already is asked nothing. */
const said = Type.Object({
  subject: Type.Optional(Type.String({ maxLength: 400 })),
  cause: Type.Optional(Type.String({ maxLength: 8000 })),
  owner: Type.Optional(Type.String({ maxLength: 80 })),
});

/** What residents say again and again: service requests only, counted within what the caller may see. */
export function listeningRoutes(app: Api, house: House): void {
  const listed = {
    summary: 'What recurs in what the caller may see, the hottest first (staff)',
    querystring: narrowed,
  };
  app.get('/api/listening', { schema: listed }, async (request): Promise<ListeningView> => {
    const { place, category } = request.query;
    const reading = await readingIn(house, request.lang);
    const asked = { days: Number(request.query.days ?? 365), filter: { place, category } };
    return listeningView(house, reading, staffOnly(request.caller), asked);
  });
  const one = { summary: 'One recurring problem, with what a topic of it would begin with (staff)', params: idParam };
  app.get('/api/listening/:id', { schema: one }, async (request): Promise<OneRecurring> => {
    const reading = await readingIn(house, request.lang);
    return oneRecurring(house, reading, staffOnly(request.caller), request.params.id);
  });
  const made = {
    summary: 'Make a recurring problem a topic with an owner and gather its matters; pressed twice there is one',
    ...{ params: idParam, body: said },
  };
  app.post('/api/listening/:id/topic', { schema: made }, async (request, reply) => {
    const reading = await readingIn(house, request.lang);
    const post = postAt(request.caller, 'make-topic', request.lang);
    const staff = staffOnly(request.caller);
    const problem = await oneRecurring(house, reading, staff, request.params.id);
    const result = await makeTopic(house, { kind: 'post', post, person: staff.id }, problem, request.body);
    if ('refused' in result) return sendRefusal(reply, request.lang, result.refused);
    return reply.code(201).send(result);
  });
}
