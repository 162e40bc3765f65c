import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import { wording } from '#regulations/wording/index.ts';
import { type KeysPage, keysPage } from '#web/resident/setup/keys-page.ts';
import { programWords } from '#web/resident/setup/words/programs.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { isUuid } from '../../store/files.ts';
import { allKeys, makeKey, purposes, revokeKey } from '../../who/api-key.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** Keys for programs that call here, kept by an administrator. */
export function keyPages(app: FastifyInstance, house: House): void {
  app.get('/setup/keys', (request, reply) => show(house, request, reply, {}));
  app.post('/setup/keys', (request, reply) => make(house, request, reply));
  app.post('/setup/keys/revoke', async (request, reply) => {
    const id = fieldsOf(request)('id');
    if (!isUuid(id) || !(await revokeKey(house, id))) throw new Trouble('not-found');
    return reply.redirect('/setup/keys', 303);
  });
}

async function make(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const field = fieldsOf(request);
  const words = programWords[request.lang];
  const said = { name: field('name'), purpose: field('purpose') };
  const purpose = purposes.find((one) => one === said.purpose);
  const named = said.name !== '' && [...said.name].length <= 60;
  if (named && purpose !== undefined) {
    const made = await makeKey(house, { name: said.name, purpose, by: request.entrant.by });
    return show(house, request, reply, { handed: { ...made, name: said.name } });
  }
  const faults = [...(named ? [] : [words.keysNameFault]), ...(purpose === undefined ? [words.keysPurposeFault] : [])];
  return show(house, request, reply, { said, faults });
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { said = { name: '', purpose: '' }, faults = [], handed }: Partial<Omit<KeysPage, 'keys'>>,
): Promise<FastifyReply> {
  const reader = setupReader(request, (await regionOf(house)).name);
  const day = (at: Date) => sayDay(at.toISOString(), house.now().slice(0, 10), wording[reader.lang].phrases);
  const keys = (await allKeys(house)).map(({ at, revoked, ...key }) => ({
    ...key,
    day: day(at),
    revoked: revoked === null ? undefined : day(revoked),
  }));
  return sendPage(reply, keysPage(reader, { keys, said, faults, handed }), faults.length === 0 ? 200 : 422);
}
