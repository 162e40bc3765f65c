import type { FastifyInstance, FastifyReply } from 'fastify';
import { noticePage } from '#web/resident/setup/notice-page.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import { Trouble } from '../../http/problem.ts';
import type { Tray } from '../../setup/tray.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

type Named = { Params: { id: string } };

/** Files made for whoever is setting up. Rejected rows are read as often as needed; what is fetched by POST is gone after that. */
export function filePages(app: FastifyInstance, tray: Tray): void {
  app.get<Named>('/setup/file/:id', (request, reply) => {
    const kept = tray.look(request.params.id);
    if (kept?.kind !== 'file' || kept.name.startsWith('passwords')) throw new Trouble('not-found');
    return sendCsv(reply, kept.name, kept.bytes);
  });
  app.post<Named>('/setup/file/:id', (request, reply) => {
    const kept = tray.take(request.params.id);
    if (kept?.kind === 'file') return sendCsv(reply, kept.name, kept.bytes);
    return sendPage(reply, noticePage(setupReader(request, ''), setupWords[request.lang].staffFileGone), 410);
  });
}

const sendCsv = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(bytes);

export const sendWorkbook = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .send(bytes);
