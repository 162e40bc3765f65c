import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { loggedSteps } from '../../public-log/logged-steps.ts';
import { proveEntry } from '../../public-log/prove.ts';
import { receiptOf } from '../../public-log/receipt.ts';
import { tidy } from '../../who/follow.ts';
import { askCode, ownMatter } from './slip-session.ts';

interface Asked {
  readonly Params: { number: string; seq: string };
}

/** Files that whoever holds the slip keeps: the receipt of what they said, and the proof of each later step. */
export function proofFiles(app: FastifyInstance, house: House): void {
  app.get<Asked>('/m/:number/receipt.json', async (request, reply) => {
    const id = await ownMatter(house, request);
    if (id === undefined) return askCode(request, reply);
    const number = tidy(request.params.number);
    const receipt = await receiptOf(house, id, number);
    if (receipt === undefined) throw new Trouble('not-in-log-yet');
    return sendFile(reply, `receipt-${number}.json`, 'application/json', `${JSON.stringify(receipt, null, 1)}\n`);
  });
  app.get<Asked>('/m/:number/proof/:seq', async (request, reply) => {
    const id = await ownMatter(house, request);
    if (id === undefined) return askCode(request, reply);
    const { steps } = await loggedSteps(house, id);
    const step = steps.find(({ seq }) => String(seq) === request.params.seq);
    const proof = step && (await proveEntry(house.db, house.region, step.hash));
    if (proof === undefined) throw new Trouble(step === undefined ? 'not-found' : 'not-in-log-yet');
    return sendFile(reply, `receipt-${tidy(request.params.number)}-${step?.seq}.tlog-proof`, 'text/plain', proof.proof);
  });
}

const sendFile = (reply: FastifyReply, name: string, type: string, text: string): FastifyReply =>
  reply.type(`${type}; charset=utf-8`).header('content-disposition', `attachment; filename="${name}"`).send(text);
