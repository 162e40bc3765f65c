import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Api } from '../routes/api.ts';
import { callEvents, keepCall } from '../store/calls.ts';
import { keepBody, signerOf } from '../who/signed-request.ts';

const body = Type.Object(
  {
    event: Type.Union(callEvents.map((event) => Type.Literal(event))),
    /** The switch’s own name for the call: the same in all its events. */
    call: Type.String({ minLength: 1, maxLength: 100 }),
    /** The number that calls; left out when it is withheld. */
    from: Type.Optional(Type.String({ maxLength: 40, pattern: '^[+\\d -]*$' })),
    /** The operator’s user name. */
    agent: Type.String({ minLength: 1, maxLength: 100 }),
  },
  { additionalProperties: false },
);

/** A telephone switch tells of a call by a signed request; it pops up on the screen of the operator it rings for, and nowhere else. */
export function ctiRoute(app: Api, house: House): void {
  const schema = { summary: 'A telephone switch tells of a call (signed, key of purpose cti)', body };
  app.post('/api/cti/calls', { schema, preParsing: keepBody }, async (request, reply) => {
    await signerOf(house, request, 'cti');
    const { event, call, from = '', agent } = request.body;
    const posts = await postsOf(house, agent);
    if (posts === undefined) throw new Trouble('not-found', { field: 'agent' });
    await keepCall(house, { event, call, agent, phone: from });
    // Only that there is something to fetch: the number goes to nobody but the operator who asks for their own line.
    await house.live.announce('call', posts, {});
    return reply.code(204).send();
  });
}

async function postsOf(house: House, username: string): Promise<readonly string[] | undefined> {
  const { rows } = await house.db.query<{ posts: readonly string[] }>(
    'select posts from staff where region = $1 and username = $2 and active',
    [house.region, username],
  );
  return rows[0]?.posts;
}
