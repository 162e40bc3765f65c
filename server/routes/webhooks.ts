import { Type } from 'typebox';
import { isAct } from '#domain/words/act.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { publicProcedures } from '../store/public-matters.ts';
import { type Delivery, deliveriesOf, replay } from '../webhooks/delivery.ts';
import { mayCall } from '../webhooks/safe-address.ts';
import {
  allSubscriptions,
  type Subscription,
  subscribe,
  subscriptionOf,
  unsubscribe,
} from '../webhooks/subscription.ts';
import { postAt } from '../who/door.ts';
import { freshly } from '../who/proved.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

/** `GET /api/webhooks` items. Times are RFC 3339. */
export type WebhookView = Omit<Subscription, 'at' | 'stopped'> & {
  readonly at: string;
  readonly stopped: string | null;
};

/** `GET /api/webhooks/:id/deliveries` items. */
export type DeliveryView = Omit<Delivery, 'at' | 'tried' | 'next'> & {
  readonly at: string;
  readonly tried: string | null;
  readonly next: string | null;
};

const some = Type.Array(Type.String({ maxLength: 60 }), { maxItems: 100 });
const body = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 60 }),
    url: Type.String({ maxLength: 500 }),
    acts: Type.Optional(some),
    procedures: Type.Optional(some),
  },
  { additionalProperties: false },
);
const older = Type.Object({ before: Type.Optional(Type.String({ format: 'uuid' })) });
const both = Type.Object({ id: Type.String({ format: 'uuid' }), delivery: Type.String({ format: 'uuid' }) });

/** Who is told of acts on service requests, signed after Standard Webhooks; kept by the administrator. */
export function webhookRoutes(app: Api, house: House): void {
  subscriptionRoutes(app, house);
  const listing = { summary: 'What was told to a subscriber, the newest first', params: idParam, querystring: older };
  app.get('/api/webhooks/:id/deliveries', { schema: listing }, async (request): Promise<readonly DeliveryView[]> => {
    if ((await subscriptionOf(house, request.params.id)) === undefined) throw new Trouble('not-found');
    const found = await deliveriesOf(house, request.params.id, request.query.before);
    return found.map((one) => ({
      ...one,
      at: one.at.toISOString(),
      tried: written(one.tried),
      next: written(one.next),
    }));
  });
  const again = { summary: 'Send a delivery again, the same to the byte', params: both };
  app.post('/api/webhooks/:id/deliveries/:delivery/replay', { schema: again }, async (request, reply) => {
    const { id, delivery } = request.params;
    if (!(await replay(house, id, delivery))) throw new Trouble('not-found');
    return reply.code(202).send({ id: delivery, state: 'waiting' });
  });
}

function subscriptionRoutes(app: Api, house: House): void {
  const listing = { summary: 'Who is told of acts (administrator)' };
  app.get('/api/webhooks', { schema: listing }, async (): Promise<readonly WebhookView[]> => {
    const all = await allSubscriptions(house);
    return all.map((one) => ({ ...one, at: one.at.toISOString(), stopped: written(one.stopped) }));
  });
  const making = { summary: 'Subscribe; the signing secret is told once (administrator)', body };
  app.post('/api/webhooks', { schema: making }, async (request, reply) => {
    const { key: by } = postAt(request.caller, 'programs');
    await freshly(request, house);
    const { acts = [], procedures = [], ...rest } = request.body;
    const fault = subscriptionFault({ url: rest.url, acts, procedures }, house.inside);
    if (fault !== undefined) throw fault;
    const made = await subscribe(house, { ...rest, acts, procedures, by });
    return reply.code(201).send({ ...made, ...rest, acts, procedures });
  });
  const ending = { summary: 'Tell a subscriber nothing more (administrator)', params: idParam };
  app.delete('/api/webhooks/:id', { schema: ending }, async (request, reply) => {
    if (!(await unsubscribe(house, request.params.id))) throw new Trouble('not-found');
    return reply.code(204).send();
  });
}

/** What is wrong with a subscription: an address that must not be called, an act that is none, a procedure that is not public. */
function subscriptionFault(
  { url, acts, procedures }: Pick<Subscription, 'url' | 'acts' | 'procedures'>,
  inside: readonly string[],
): Trouble | undefined {
  if (!mayCall(url, inside)) return new Trouble('unsafe-address', { field: 'url' });
  if (!acts.every(isAct)) return new Trouble('invalid', { field: 'acts' });
  return procedures.every((one) => publicProcedures.includes(one))
    ? undefined
    : new Trouble('not-public', { field: 'procedures' });
}

const written = (moment: Date | null): string | null => moment?.toISOString() ?? null;
