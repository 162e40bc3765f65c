import type { FastifyInstance } from 'fastify';
import { paperPage } from '#web/resident/pages/paper.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { matterInScope } from '../../views/in-scope.ts';
import { paperFor } from '../../views/papers.ts';
import { askCode, ownMatter } from './slip-session.ts';
import { sendPage, visitOf } from './visit.ts';

interface Asked {
  readonly Params: { number: string; paper: string };
  readonly Querystring: { seq?: string };
}

/** Papers that went to the party, to be printed again with their own name on it; nobody else's look is needed for that. */
export function paperPages(app: FastifyInstance, house: House): void {
  app.get<Asked>('/m/:number/papers/:paper', async (request, reply) => {
    const id = await ownMatter(house, request);
    if (id === undefined) return askCode(request, reply);
    const { caller, params, query } = request;
    const visit = await visitOf(house, request);
    const line = await matterInScope(house, visit.reading, caller, id);
    const seq = query.seq === undefined ? undefined : Number(query.seq);
    const ground = { use: 'own' } as const;
    const sheet = await paperFor(house, visit.reading, { line, caller, paper: params.paper, seq, ground });
    if (sheet === undefined) throw new Trouble('not-found');
    return sendPage(reply, paperPage(visit.reader, line.number, sheet));
  });
}
