import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { proveEntry } from '../public-log/prove.ts';
import type { Api } from './api.ts';
import { open } from './log.ts';

const schema = {
  summary: 'Public log: proof that the entry of this hash is in it; `format=tlog-proof` for the file',
  params: Type.Object({ hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
  querystring: Type.Object({ format: Type.Optional(Type.Literal('tlog-proof')) }),
};

/** `GET /api/entries/:hash/proof`: whoever knows an entry's hash, as its receipt gives it, may prove it; nothing else is told of it. */
export function entryProofRoutes(app: Api, house: House): void {
  app.get('/api/entries/:hash/proof', { schema }, async ({ params, query }, reply) => {
    const proof = await proveEntry(house.db, house.region, params.hash);
    if (proof === undefined) throw new Trouble('not-in-log-yet');
    if (query.format === undefined) return open(reply).send(proof);
    const name = `attachment; filename="${proof.hash.slice(0, 16)}.tlog-proof"`;
    return open(reply).type('text/plain; charset=utf-8').header('content-disposition', name).send(proof.proof);
  });
}
