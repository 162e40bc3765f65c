import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const folder = new URL('../../../web/resident/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** In the order in which they are laid over each other. */
const sheets = ['page', 'frame', 'button', 'form', 'slip', 'matter', 'ledger', 'sizes'];

const style = closeUp(sheets.map((name) => read(`style/${name}.css`)).join(''));
/** For the one page that needs it. */
const official = closeUp(read('style/official.css'));

/** Comments, line ends, indents and leading noughts cost a villager on a slow line; nothing else is touched. */
function closeUp(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?|(?<=:) /g, '$1')
    .replace(/\b0\./g, '.')
    .replace(/;}/g, '}');
}

const script = read('resident.js');
const seal = read('seal.svg');

const mark = (text: string): string => hash('sha256', text).slice(0, 12);

/** Addresses that change with their content, so that they may be kept for ever. */
export const assets = {
  style: `/style-${mark(style)}.css`,
  official: `/official-${mark(official)}.css`,
  script: `/resident-${mark(script)}.js`,
};

export function assetRoutes(app: FastifyInstance): void {
  const forEver = 'public, max-age=31536000, immutable';
  for (const [address, sheet] of [
    [assets.style, style],
    [assets.official, official],
  ] as const)
    app.get(address, (_, reply) => reply.type('text/css; charset=utf-8').header('cache-control', forEver).send(sheet));
  app.get(assets.script, (_, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', forEver).send(script),
  );
  app.get('/seal.svg', (_, reply) =>
    reply.type('image/svg+xml; charset=utf-8').header('cache-control', 'public, max-age=86400').send(seal),
  );
}
