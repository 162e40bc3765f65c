import { randomUUIDv7 } from 'node:crypto';
import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../problem.ts';
import { opensIdentity } from '../scope.ts';
import { contentsOf, unsealed } from '../store/contents.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const body = Type.Object({ purpose: Type.String({ minLength: 2, maxLength: 200 }) });

/** Opening sealed fields: by duty, for a stated purpose, and on the record before anything is shown. */
export function lookRoutes(app: Api, house: House): void {
  app.post(
    '/api/matters/:id/looks',
    { schema: { summary: 'Open personal fields, on the record', params: idParam, body } },
    async (request) => {
      const { caller } = request;
      const reading = await readingIn(house, request.lang);
      const line = await matterInScope(house, reading, caller, request.params.id);
      if (!opensIdentity(caller)) throw new Trouble('not-allowed');
      if (caller.kind === 'staff')
        await record(house, line.id, caller.id, caller.posts[0]?.key ?? '', request.body.purpose);
      const { sealed } = await contentsOf(house.db, house.region, line.id);
      return { fields: unsealed(house.keys.seal, sealed.get(1) ?? {}) };
    },
  );
  app.get(
    '/api/matters/:id/looks',
    { schema: { summary: 'Who looked at the personal fields, and why', params: idParam } },
    async (request) => {
      const reading = await readingIn(house, request.lang);
      const line = await matterInScope(house, reading, request.caller, request.params.id);
      const sql = 'select post, purpose, at from look where matter = $1 and region = $2 order by at';
      const { rows } = await house.db.query<{ post: string; purpose: string; at: Date }>(sql, [line.id, house.region]);
      return {
        items: rows.map(({ post, purpose, at }) => ({
          post: reading.names.post(post) ?? post,
          purpose,
          at: at.toISOString(),
        })),
      };
    },
  );
}

async function record(house: House, matter: string, staff: string, post: string, purpose: string): Promise<void> {
  const sql = 'insert into look (id, region, matter, staff, post, purpose, at) values ($1, $2, $3, $4, $5, $6, $7)';
  await house.db.query(sql, [randomUUIDv7(), house.region, matter, staff, post, purpose, new Date()]);
}
