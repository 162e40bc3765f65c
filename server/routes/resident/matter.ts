import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAct } from '#domain/words/act.ts';
import { gapsIn } from '#domain/words/fill.ts';
import { wordsFor } from '#domain/words/wording.ts';
import { matterPage } from '#web/resident/pages/matter.ts';
import { slipPage } from '#web/resident/pages/slip.ts';
import type { House } from '../../house.ts';
import { cookieName, cookieOf } from '../../http/credentials.ts';
import { Trouble } from '../../http/problem.ts';
import { siteOf } from '../../http/site-of.ts';
import { loggedSteps } from '../../public-log/logged-steps.ts';
import { isUuid, notesOf } from '../../store/files.ts';
import type { Line } from '../../store/find-matters.ts';
import { matterInScope } from '../../views/in-scope.ts';
import { papersFor } from '../../views/papers.ts';
import { waysFor } from '../../who/acting.ts';
import { tidy } from '../../who/follow.ts';
import { endSession } from '../../who/sessions.ts';
import { sendFile } from '../files.ts';
import { judgingFor } from './act-form.ts';
import { matterStory } from './matter-story.ts';
import { slipOf } from './slip-of.ts';
import { askCode, ownMatter, slipCookie } from './slip-session.ts';
import { storyOf } from './story.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

type Numbered = { Params: { number: string } };

/** The pages of one matter for whoever holds its slip. Without the slip, the way leads to asking for the code. */
export function matterPages(app: FastifyInstance, house: House): void {
  app.get<Numbered>('/m/:number', async (request, reply) => {
    const id = await ownMatter(house, request);
    return id === undefined ? askCode(request, reply) : showMatter(house, request, reply, id);
  });
  app.get<Numbered>('/m/:number/slip', async (request, reply) => {
    const id = await ownMatter(house, request);
    if (id === undefined) return askCode(request, reply);
    const visit = await visitOf(house, request);
    const line = await matterInScope(house, visit.reading, request.caller, id);
    const { steps } = await loggedSteps(house, id);
    const paper = { site: siteOf(house, request).origin, hash: steps[0]?.hash ?? '' };
    return sendPage(reply, slipPage(visit.reader, slipOf(house, visit, line, paper)));
  });
  app.get<{ Params: { number: string; id: string } }>('/m/:number/files/:id', async (request, reply) => {
    const id = await ownMatter(house, request);
    const [note] = isUuid(request.params.id) ? await notesOf(house, [request.params.id]) : [];
    if (id === undefined || note?.matter !== id) throw new Trouble('not-found');
    return sendFile(house, reply, note);
  });
  app.post<Numbered>('/m/:number/leave', async (request, reply) => {
    const token = cookieOf(request, 'slip');
    if (token !== undefined) await endSession(house, token);
    const kept = slipCookie(tidy(request.params.number));
    // A telephone is often shared: words not yet sent go too. Cookies are not named: slips of other matters stay.
    reply.header('clear-site-data', '"cache", "storage"');
    return reply.clearCookie(cookieName(request, 'slip'), kept).redirect('/', 303);
  });
}

async function showMatter(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request);
  const { reader, reading } = visit;
  const line = await matterInScope(house, reading, request.caller, id);
  const ways = waysFor(reading, line.state, request.caller);
  const judging = judgingFor(house, visit, line, ways, request);
  const { done } = request.query as { done?: string };
  const notice = noticeOf(visit, line, done);
  const [chapters, papers, log] = await Promise.all([
    storyOf(house, reading, line),
    papersFor(house, reading, line, request.caller),
    loggedSteps(house, id),
  ]);
  return sendPage(
    reply,
    matterPage(reader, matterStory({ line, reading, chapters, papers, log, ways, judging, notice })),
  );
}

/** What was just done, in the words the regulation has for it where they stand by themselves. */
function noticeOf({ reader }: Visit, line: Line, done: string | undefined): string | undefined {
  if (done === undefined) return undefined;
  if (done === 'stale') return reader.words.matterStale;
  const own = isAct(done) ? wordsFor(reader.wording, line.procedure, done).notice : '';
  return own === '' || gapsIn(own).length > 0 ? reader.words.matterDone : own;
}
