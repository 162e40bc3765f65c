import type { FastifyInstance } from 'fastify';
import { coveredBy } from '#domain/network/grid-gaps.ts';
import type { Row } from '#domain/register/row.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { boardPage, boardsPage } from '#web/resident/pages/boards.ts';
import { drawsPage } from '#web/resident/pages/draws.ts';
import { type GridGroup, gridPage, gridsPage } from '#web/resident/pages/grids.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { siteOf } from '../../http/site-of.ts';
import { drawsOf } from '../../network/draws.ts';
import { publishedNames } from '../../network/published-names.ts';
import { drawView } from '../network.ts';
import { boardOf } from './board-of.ts';
import { gridCardOf } from './grid-card-of.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

type Keyed = { Params: { key: string } };

/** Who looks after where, as anybody may read it: grid cards, upkeep boards, and the draws by which the network is inspected. */
export function networkPages(app: FastifyInstance, house: House): void {
  app.get('/grids', async (request, reply) => {
    const visit = await visitOf(house, request);
    return sendPage(reply, gridsPage(visit.reader, groupsOf(visit)));
  });
  app.get<Keyed>('/grids/:key', async (request, reply) => {
    const visit = await visitOf(house, request);
    const row = rowOf(visit, 'grids', request.params.key);
    const worker = typeof row.post === 'string' ? await publishedNames(house, row.post) : [];
    return sendPage(reply, gridPage(visit.reader, gridCardOf(visit, row, worker, siteOf(house, request).origin)));
  });
  boardPages(app, house);
  app.get('/draws', async (request, reply) => {
    const visit = await visitOf(house, request);
    const { level } = registerWording[request.lang].registers.units.options;
    const draws = (await drawsOf(house)).map((draw) => drawView(draw, visit.reading.names));
    return sendPage(
      reply,
      drawsPage(visit.reader, draws, (key) => level[key as keyof typeof level] ?? key),
    );
  });
}

function boardPages(app: FastifyInstance, house: House): void {
  app.get('/boards', async (request, reply) => {
    const visit = await visitOf(house, request);
    const rows = [...visit.reading.atlas.rows('boards').values()] as Row[];
    const boards = rows.map((row) => boardOf(visit, row, siteOf(house, request).origin));
    return sendPage(reply, boardsPage(visit.reader, boards));
  });
  app.get<Keyed>('/boards/:key', async (request, reply) => {
    const visit = await visitOf(house, request);
    const row = rowOf(visit, 'boards', request.params.key);
    return sendPage(reply, boardPage(visit.reader, boardOf(visit, row, siteOf(house, request).origin)));
  });
}

function rowOf({ reading }: Visit, register: string, key: string): Row {
  const row = reading.atlas.rows(register).get(key);
  if (row === undefined) throw new Trouble('not-found');
  return row as Row;
}

/** Nearest first: the grid of one's own village stands at the top. */
function groupsOf({ reading: { atlas, names, lang } }: Visit): readonly GridGroup[] {
  const { level: levels } = registerWording[lang].registers.grids.options;
  const all = [...atlas.rows('grids')] as [string, Row][];
  return (['third', 'second', 'first'] as const).flatMap((level) => {
    const grids = all
      .filter(([, row]) => row.level === level)
      .map(([key, row]) => ({
        key,
        name: String((lang === 'en' ? row.en : undefined) ?? row.name),
        covers: coveredBy(row)
          .map((code) => names.place(code) ?? code)
          .join(lang === 'zh' ? '、' : ', '),
      }));
    return grids.length === 0 ? [] : [{ level: levels[level], grids }];
  });
}
