import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noticePage } from '#web/resident/pages/notice.ts';
import type { House } from '../../house.ts';
import { noteBroken } from '../../http/errors.ts';
import { outOfReach } from '../../http/out-of-reach.ts';
import { Trouble } from '../../http/problem.ts';
import { problems } from '../../http/problem-words.ts';
import { sendSorry } from '../../http/sorry.ts';
import type { followDoor } from '../../who/follow.ts';
import { actPages } from './act-pages.ts';
import { assetRoutes } from './assets.ts';
import { bulletinPages } from './bulletins.ts';
import { followPages } from './follow.ts';
import { howPages } from './how.ts';
import { itemPages } from './items.ts';
import { logPages, verifyingRoute } from './log.ts';
import { matterPages } from './matter.ts';
import { minePages } from './mine.ts';
import { networkPages } from './network.ts';
import { paperPages } from './papers.ts';
import { phonePages } from './phone.ts';
import { pressedPages } from './pressed.ts';
import { privacyPages } from './privacy.ts';
import { proofFiles } from './proofs.ts';
import { publicPages } from './public.ts';
import { readerChoices } from './reader-choices.ts';
import { receptionPages } from './reception.ts';
import { sayPages } from './say.ts';
import { topicPages } from './topics.ts';
import { sendPage, visitOf } from './visit.ts';

/** The residents' face: every page made here, no script needed. `follow` is shared with the API, so that tries are counted once. */
export async function residentPages(
  app: FastifyInstance,
  house: House,
  follow: ReturnType<typeof followDoor>,
): Promise<void> {
  await app.register((pages, _options, done) => {
    pages.setErrorHandler((error: FastifyError, request, reply) => explainError(house, error, request, reply));
    pages.addHook('preHandler', (request, reply) => closedUntilOpen(house, request, reply));
    readerChoices(pages);
    publicPages(pages, house);
    networkPages(pages, house);
    sayPages(pages, house);
    followPages(pages, house, follow);
    phonePages(pages, house);
    matterPages(pages, house);
    proofFiles(pages, house);
    actPages(pages, house);
    paperPages(pages, house);
    pressedPages(pages, house);
    minePages(pages, house);
    privacyPages(pages, house);
    howPages(pages, house);
    logPages(pages, house);
    receptionPages(pages, house);
    itemPages(pages, house);
    topicPages(pages, house);
    bulletinPages(pages, house);
    done();
  });
  assetRoutes(app);
  verifyingRoute(app);
}

/** For addresses no page has. */
export async function noSuchPage(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { reader } = await visitOf(house, request);
  return sendPage(reply, noticePage(reader, reader.words.notFoundTitle, reader.words.notFound), 404);
}

/** Before the county opens, residents find one page that says so; what is printed can be read. */
async function closedUntilOpen(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (/^\/(how|privacy|lang|print-size)\b/.test(request.url)) return undefined;
  const { reader } = await visitOf(house, request);
  if (reader.county.open) return undefined;
  return sendPage(reply, noticePage(reader, reader.words.closedTitle, reader.words.closed), 503);
}

/** Every error as a page that says what to do next. */
async function explainError(
  house: House,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const passing = outOfReach(error);
  if (passing !== undefined) return sendSorry(request, reply, passing);
  const status = error instanceof Trouble ? problems[error.problem].status : (error.statusCode ?? 500);
  if (status === 404) return noSuchPage(house, request, reply);
  const { reader } = await visitOf(house, request);
  const { words } = reader;
  if (status === 403) return sendPage(reply, noticePage(reader, words.refusedTitle, words.foreign), 403);
  if (status < 500 && error instanceof Trouble)
    return sendPage(reply, noticePage(reader, words.refusedTitle, problems[error.problem][reader.lang]), status);
  if (status < 500) return sendPage(reply, noticePage(reader, words.refusedTitle, words.notNow), status);
  noteBroken(error, request);
  return sendPage(reply, noticePage(reader, words.brokenTitle, words.broken), 500);
}
