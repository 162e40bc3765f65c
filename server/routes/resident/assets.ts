import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const folder = new URL('../../../web/resident/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** In the order in which they are laid over each other. */
const sheets = ['page', 'frame', 'button', 'form', 'slip', 'matter', 'ledger', 'official', 'sizes'];

/** Comments, line ends and indents cost a villager on a slow line; nothing else is touched. */
const style = sheets
  .map((name) => read(`style/${name}.css`))
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/;}/g, '}');

const script = read('resident.js');
const seal = read('seal.svg');

const mark = (text: string): string => hash('sha256', text).slice(0, 12);

/** Addresses that change with their content, so that they may be kept for ever. */
export const assets = { style: `/style-${mark(style)}.css`, script: `/resident-${mark(script)}.js` };

export function assetRoutes(app: FastifyInstance): void {
  const forEver = 'public, max-age=31536000, immutable';
  app.get(assets.style, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', forEver).send(style),
  );
  app.get(assets.script, (_, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', forEver).send(script),
  );
  app.get('/seal.svg', (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(seal),
  );
}
