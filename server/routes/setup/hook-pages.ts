import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay, sayMoment } from '#domain/matter/say-when.ts';
import { acts, isAct } from '#domain/words/act.ts';
import { wordsFor } from '#domain/words/wording.ts';
import { wording } from '#regulations/wording/index.ts';
import { type HooksPage, hooksPage } from '#web/resident/setup/hooks-page.ts';
import { sentPage } from '#web/resident/setup/sent-page.ts';
import { programWords } from '#web/resident/setup/words/programs.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { problems } from '../../http/problem-words.ts';
import { shown } from '../../open311/find-requests.ts';
import { regionOf } from '../../region.ts';
import { isUuid } from '../../store/files.ts';
import { deliveriesOf, replay } from '../../webhooks/delivery.ts';
import { mayCall } from '../../webhooks/safe-address.ts';
import { allSubscriptions, subscribe, subscriptionOf, unsubscribe } from '../../webhooks/subscription.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

type Named = { Params: { id: string } };

/** Who is told of acts, and what was told; kept by an administrator. */
export function hookPages(app: FastifyInstance, house: House): void {
  app.get('/setup/webhooks', (request, reply) => show(house, request, reply, {}));
  app.post('/setup/webhooks', (request, reply) => add(house, request, reply));
  app.post('/setup/webhooks/stop', async (request, reply) => {
    const id = fieldsOf(request)('id');
    if (!isUuid(id) || !(await unsubscribe(house, id))) throw new Trouble('not-found');
    return reply.redirect('/setup/webhooks', 303);
  });
  app.get<Named>('/setup/webhooks/:id', (request, reply) => showSent(house, request, request.params.id, reply));
  app.post<Named>('/setup/webhooks/:id/replay', async (request, reply) => {
    const { id } = request.params;
    const delivery = fieldsOf(request)('delivery');
    if (!isUuid(id) || !isUuid(delivery) || !(await replay(house, id, delivery))) throw new Trouble('not-found');
    return reply.redirect(`/setup/webhooks/${id}?queued=1`, 303);
  });
}

async function add(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const field = fieldsOf(request);
  const chosen = [(request.body as { acts?: unknown } | null)?.acts ?? []].flat().map(String).filter(isAct);
  const { url: given } = (request.body ?? {}) as { url?: unknown };
  const said = { name: field('name'), url: typeof given === 'string' ? given.trim().slice(0, 501) : '', acts: chosen };
  const named = said.name !== '' && [...said.name].length <= 60;
  const callable = mayCall(said.url, house.inside);
  if (named && callable) {
    const made = await subscribe(house, { ...said, procedures: [], by: request.entrant.by });
    return show(house, request, reply, { handed: { ...made, name: said.name } });
  }
  const nameFault = named ? [] : [programWords[request.lang].keysNameFault];
  const faults = [...nameFault, ...(callable ? [] : [problems['unsafe-address'][request.lang]])];
  return show(house, request, reply, { said, faults });
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { said = { name: '', url: '', acts: [] }, faults = [], handed }: Partial<Omit<HooksPage, 'hooks' | 'acts'>>,
): Promise<FastifyReply> {
  const reader = setupReader(request, (await regionOf(house)).name);
  const { phrases } = wording[reader.lang];
  const label = (act: string) => (isAct(act) ? wordsFor(wording[reader.lang], shown, act).label : act);
  const hooks = (await allSubscriptions(house)).map(({ stopped, acts: wanted, ...hook }) => ({
    ...hook,
    acts: wanted.map(label),
    stopped: stopped === null ? undefined : sayDay(stopped.toISOString(), house.now().slice(0, 10), phrases),
  }));
  const offered = actsOf(house).map((key) => ({ key, name: label(key) }));
  return sendPage(
    reply,
    hooksPage(reader, { hooks, acts: offered, said, faults, handed }),
    faults.length === 0 ? 200 : 422,
  );
}

/** What can be done with a service request by anybody, in the order of the list of acts. */
function actsOf(house: House): readonly string[] {
  const rule = house.rule(shown, house.now());
  if (rule === undefined) return [];
  const rows = [...Object.values(rule.steps), ...(rule.shared ?? [])];
  const known = new Set(['register', ...rows.flatMap(({ may }) => Object.keys(may))]);
  return acts.filter((act) => known.has(act));
}

async function showSent(house: House, request: FastifyRequest, id: string, reply: FastifyReply): Promise<FastifyReply> {
  const hook = isUuid(id) ? await subscriptionOf(house, id) : undefined;
  if (hook === undefined) throw new Trouble('not-found');
  const { before, queued } = request.query as { before?: string; queued?: string };
  const reader = setupReader(request, (await regionOf(house)).name);
  const found = await deliveriesOf(house, id, before !== undefined && isUuid(before) ? before : undefined);
  const { phrases } = wording[reader.lang];
  const moment = (at: Date) => sayMoment(at.toISOString(), house.now().slice(0, 10), phrases);
  const sent = found.map(({ at, next, act, ...one }) => ({
    ...{ ...one, act: isAct(act) ? wordsFor(wording[reader.lang], shown, act).label : act },
    ...{ time: moment(at), next: next === null ? undefined : moment(next) },
  }));
  const older = found.length === 100 ? found.at(-1)?.id : undefined;
  const page = { webhook: id, name: hook.name, stopped: hook.stopped !== null, sent, older, queued: queued === '1' };
  return sendPage(reply, sentPage(reader, page));
}
