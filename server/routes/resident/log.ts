import type { FastifyInstance } from 'fastify';
import { instantAt } from '#domain/deadline/day.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { sayMoment } from '#domain/matter/say-when.ts';
import { type LogNow, logPage, logPaper } from '#web/resident/pages/log.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { siteOf } from '../../http/site-of.ts';
import { headOf, publishedOf } from '../../public-log/head.ts';
import { verifyingPage } from '../../public-log/verifying-page.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

const verifying = verifyingPage();

/** The public log in words, its newest checkpoint as a sheet for the notice board, and the page by which anybody checks it. */
export function logPages(app: FastifyInstance, house: House): void {
  app.get('/log', async (request, reply) => {
    const visit = await visitOf(house, request);
    return sendPage(reply, logPage(visit.reader, await logNow(house, visit)));
  });
  app.get('/log/paper', async (request, reply) => {
    const visit = await visitOf(house, request);
    const now = await logNow(house, visit);
    if (now === undefined) throw new Trouble('not-in-log-yet');
    return sendPage(reply, logPaper(visit.reader, now, siteOf(house, request).origin));
  });
}

/** One file that needs nothing: outside the residents' pages, for its policy is its own. */
export function verifyingRoute(app: FastifyInstance): void {
  app.get('/log/verify.html', (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({
        'content-security-policy': `${verifying.policy}; frame-ancestors 'none'`,
        'cache-control': 'no-cache',
      })
      .send(verifying.page),
  );
}

async function logNow(house: House, { reading }: Visit): Promise<LogNow | undefined> {
  const [checkpoint, head] = await Promise.all([publishedOf(house.db, house.region), headOf(house.db, house.region)]);
  if (checkpoint === undefined || head === undefined) return undefined;
  const { origin, size, root, message, vkeys, note } = checkpoint;
  const signed = house.channels.log.witnesses.filter(({ key }) => cosignedAt(note, key) !== undefined);
  return {
    ...{ origin, size, message, vkeys, root: Buffer.from(root).toString('base64') },
    witnesses: signed.map(({ key }) => key.name),
    at: sayMoment(head.at.toISOString(), reading.today, reading.wording.phrases),
    moment: instantAt(head.at.getTime()).slice(0, 16).replace('T', ' '),
  };
}
