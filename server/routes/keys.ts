import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { allKeys, type KeyHolder, makeKey, purposes, revokeKey } from '../who/api-key.ts';
import { postAt } from '../who/door.ts';
import { freshly } from '../who/proved.ts';
import { keepBody, signerOf } from '../who/signed-request.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

/** `GET /api/keys` items. Times are RFC 3339. */
export interface KeyView extends KeyHolder {
  readonly by: string;
  readonly at: string;
  readonly revoked: string | null;
}

const purpose = Type.Union(purposes.map((one) => Type.Literal(one)));
const body = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 60 }), purpose },
  { additionalProperties: false },
);

/** Keys for programs that call here, made and revoked by the administrator; and a place where a caller tries its signature out. */
export function keyRoutes(app: Api, house: House): void {
  const listing = { summary: 'Keys for calling programs (administrator)' };
  app.get('/api/keys', { schema: listing }, async (): Promise<readonly KeyView[]> => {
    const keys = await allKeys(house);
    return keys.map(({ at, revoked, ...key }) => ({
      ...key,
      at: at.toISOString(),
      revoked: revoked?.toISOString() ?? null,
    }));
  });
  const making = { summary: 'Make a key; the secret is told once (administrator)', body };
  app.post('/api/keys', { schema: making }, async (request, reply) => {
    const { key: by } = postAt(request.caller, 'programs');
    await freshly(request, house);
    const made = await makeKey(house, { ...request.body, by });
    return reply.code(201).send({ ...made, ...request.body });
  });
  const revoking = { summary: 'Revoke a key at once (administrator)', params: idParam };
  app.delete('/api/keys/:id', { schema: revoking }, async (request, reply) => {
    if (!(await revokeKey(house, request.params.id))) throw new Trouble('not-found');
    return reply.code(204).send();
  });
  const trying = { summary: 'Try a signature out: answers whose it is', querystring: Type.Object({ purpose }) };
  app.post(
    '/api/keys/signature',
    { schema: trying, preParsing: keepBody },
    async (request): Promise<KeyHolder> => signerOf(house, request, request.query.purpose),
  );
}
