import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { tileAt, widthIn } from '#domain/ledger/tile.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { publishedOf } from '../public-log/head.ts';
import { proveConsistency } from '../public-log/prove.ts';
import { tileBytes } from '../public-log/tile-bytes.ts';
import type { Api } from './api.ts';

const consistency = Type.Object({
  from: Type.Integer({ minimum: 0 }),
  to: Type.Optional(Type.Integer({ minimum: 0 })),
});

/** The public log as any tool of its kind reads it (C2SP tlog-tiles): the signed checkpoint, tiles of hashes, and what the leaves are made of. */
export function logRoutes(app: Api, house: House): void {
  app.get('/log/checkpoint', { schema: { summary: 'Public log: the newest signed checkpoint' } }, async (_, reply) => {
    const checkpoint = await publishedOf(house.db, house.region);
    if (checkpoint === undefined) throw new Trouble('not-in-log-yet');
    return open(reply).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(checkpoint.message);
  });
  app.get(
    '/log/tile/*',
    { schema: { summary: 'Public log: a tile of hashes, or of entries' } },
    async (request, reply) => {
      const tile = tileAt((request.params as { '*': string })['*']);
      const checkpoint = await publishedOf(house.db, house.region);
      const width = tile === undefined ? 0 : widthIn(checkpoint?.size ?? 0, tile.level, tile.index);
      if (tile === undefined || tile.width > width) throw new Trouble('not-found');
      return sendForEver(request, reply, await tileBytes(house.db, house.region, tile));
    },
  );
  const schema = {
    summary: 'Public log: proof that a later checkpoint holds all of an earlier one',
    querystring: consistency,
  };
  app.get('/api/log/consistency', { schema }, async ({ query: { from, to } }, reply) => {
    const proof = await proveConsistency(house.db, house.region, from, to);
    if (proof === undefined) throw new Trouble('not-found');
    return open(reply).send(proof);
  });
}

/** Anybody's page may read the log: it is public, and no cookie changes what it says. */
export const open = (reply: FastifyReply): FastifyReply =>
  reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });

/** What a tile holds never changes. */
function sendForEver(request: FastifyRequest, reply: FastifyReply, bytes: Buffer): FastifyReply {
  open(reply)
    .type('application/octet-stream')
    .headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return zipped ? reply.header('content-encoding', 'gzip').send(gzipSync(bytes)) : reply.send(bytes);
}
