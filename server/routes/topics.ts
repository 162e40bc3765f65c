import type { House } from '../house.ts';
import { findMatters } from '../store/find-matters.ts';
import { topicView } from '../topics/topic-view.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';
import type { TopicView } from './topics-contract.ts';

/** Topics (每月一题) as the desks read them. They are set, and move, by the acts of every other matter. */
export function topicRoutes(app: Api, house: House): void {
  app.get(
    '/api/topics',
    { schema: { summary: 'Topics, newest first' } },
    async (request): Promise<readonly TopicView[]> => {
      const caller = staffOnly(request.caller);
      const reading = await readingIn(house, request.lang);
      const scope = scopeOf(caller, reading.world, 2);
      const page = { sort: 'opened', limit: 100 } as const;
      const lines = await findMatters(house.db, house.region, scope, { procedure: 'topic' }, page);
      return Promise.all(lines.map((line) => topicView(house, reading, line)));
    },
  );
  app.get(
    '/api/topics/:id',
    { schema: { summary: 'One topic with its counts', params: idParam } },
    async (request): Promise<TopicView> => {
      const reading = await readingIn(house, request.lang);
      const line = await matterInScope(house, reading, staffOnly(request.caller), request.params.id);
      return topicView(house, reading, line);
    },
  );
}
