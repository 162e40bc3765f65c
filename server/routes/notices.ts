import { Type } from 'typebox';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { growthNotices } from '../listen/topics/growth-notices.ts';
import { findMatter } from '../store/find-matters.ts';
import { historyView } from '../views/entry.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

/** What has been done in matters that concern the caller's posts, and what grows, as far as it has not been read yet. */
export function noticeRoutes(app: Api, house: House): void {
  app.get('/api/notices', { schema: { summary: 'Unread notices of the caller’s posts' } }, async (request) => {
    const reading = await readingIn(house, request.lang);
    const sql =
      'select id, matter, seq, at, letter from notice where region = $1 and post = any($2) and read_at is null order by at desc, id limit 50';
    const { rows } = await house.db.query<Unread>(sql, [house.region, postsOf(request.caller)]);
    const told = await Promise.all(rows.map((row) => noticeView(house, reading, request.caller, row)));
    const grown = await growthNotices(house, reading, staffOnly(request.caller));
    return { items: [...told.filter((notice) => notice !== undefined), ...grown] };
  });
  app.post(
    '/api/notices/read',
    {
      schema: {
        summary: 'Mark notices as read',
        body: Type.Object({ ids: Type.Array(Type.String({ format: 'uuid' }), { maxItems: 200 }) }),
      },
    },
    async (request, reply) => {
      const given = [new Date(), house.region, postsOf(request.caller), request.body.ids];
      for (const table of ['notice', 'recurring_notice'])
        await house.db.query(
          `update ${table} set read_at = $1 where region = $2 and post = any($3) and id = any($4)`,
          given,
        );
      return reply.code(204).send();
    },
  );
}

interface Unread {
  readonly id: string;
  readonly matter: string;
  readonly seq: number;
  readonly at: Date;
  readonly letter: boolean;
}

/** A notice of a matter that the caller may no longer see says nothing. */
async function noticeView(house: House, reading: Reading, caller: Caller, { id, matter, seq, letter }: Unread) {
  const line = await findMatter(house.db, house.region, scopeOf(caller, reading.world, 2), matter);
  const entry = line && (await historyView(house, reading, line, caller)).find((one) => one.seq === seq);
  if (line === undefined || entry === undefined) return undefined;
  const sentence = letter ? messageWords[reading.lang].letterTask : entry.sentence;
  return { id, matter, number: line.number, title: line.title, at: entry.at, sentence };
}

const postsOf = (caller: Caller): readonly string[] => staffOnly(caller).posts.map(({ key }) => key);
