import { randomUUIDv7 } from 'node:crypto';
import { Type } from 'typebox';
import type { House } from '../house.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { filterQuery } from './filter-query.ts';
import { idParam } from './matters.ts';

const view = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 60 }),
  filter: Type.Partial(Type.Object(filterQuery), { additionalProperties: false }),
});

/** Filters that a member of staff keeps for themselves. */
export function savedViewRoutes(app: Api, house: House): void {
  app.get('/api/views', { schema: { summary: 'Saved filters' } }, async (request) => {
    const sql = 'select id, name, filter from saved_view where staff = $1 and region = $2 order by at';
    const { rows } = await house.db.query<{ id: string; name: string; filter: object }>(sql, [
      staffOnly(request.caller).id,
      house.region,
    ]);
    return rows;
  });
  app.post('/api/views', { schema: { summary: 'Save a filter', body: view } }, async (request, reply) => {
    const { name, filter } = request.body;
    const id = randomUUIDv7();
    const sql = 'insert into saved_view (id, region, staff, name, filter, at) values ($1, $2, $3, $4, $5, $6)';
    await house.db.query(sql, [id, house.region, staffOnly(request.caller).id, name, filter, new Date()]);
    return reply.code(201).send({ id, name, filter });
  });
  app.delete(
    '/api/views/:id',
    { schema: { summary: 'Drop a saved filter', params: idParam } },
    async (request, reply) => {
      const sql = 'delete from saved_view where id = $1 and region = $2 and staff = $3';
      await house.db.query(sql, [request.params.id, house.region, staffOnly(request.caller).id]);
      return reply.code(204).send();
    },
  );
}
