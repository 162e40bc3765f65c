import { Type } from 'typebox';
import { isRefusal } from '#domain/matter/refusal.ts';
import { fill } from '#domain/words/fill.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { matterInScope } from '../views/in-scope.ts';
import { paperFor, papersFor } from '../views/papers.ts';
import { readingIn } from '../views/reading.ts';
import { enterLook } from '../who/enter-look.ts';
import { opensIdentity } from '../who/scope.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';
import type { PaperLine, PaperView } from './papers-contract.ts';

const paperParam = Type.Object({ ...idParam.properties, paper: Type.String({ maxLength: 40 }) });
const seqQuery = Type.Object({ seq: Type.Optional(Type.Integer({ minimum: 1 })) });

/** Written into the ledger with the look that fills in a name; entries are in Chinese, as the county's books are. */
const words = '打印文书：{title}';

/** Official papers of a matter: which there are, one in words, and the same with the party's name, which is a look on the record. */
export function paperRoutes(app: Api, house: House): void {
  const list = { summary: 'Papers that can be printed, by the entry they follow from', params: idParam };
  app.get('/api/matters/:id/papers', { schema: list }, async (request): Promise<{ items: readonly PaperLine[] }> => {
    const { caller, lang, params } = request;
    const reading = await readingIn(house, lang);
    const line = await matterInScope(house, reading, caller, params.id);
    return { items: await papersFor(house, reading, line, caller) };
  });
  const one = {
    summary: 'One paper in words; the latest of its kind without seq',
    params: paperParam,
    querystring: seqQuery,
  };
  app.get('/api/matters/:id/papers/:paper', { schema: one }, async (request): Promise<PaperView> => {
    const { caller, lang, params, query } = request;
    const reading = await readingIn(house, lang);
    const line = await matterInScope(house, reading, caller, params.id);
    const ground = caller.kind === 'party' ? ({ use: 'own' } as const) : undefined;
    const asked = { line, caller, paper: params.paper, seq: query.seq, ground };
    const sheet = await paperFor(house, reading, asked);
    if (sheet === undefined) throw new Trouble('not-found');
    return { ...sheet, nameable: caller.kind === 'staff' && opensIdentity(caller) };
  });
  namedRoute(app, house);
}

function namedRoute(app: Api, house: House): void {
  const schema = {
    summary: 'The paper with the party’s name; the look is an entry',
    params: paperParam,
    querystring: seqQuery,
  };
  app.post('/api/matters/:id/papers/:paper/named', { schema }, async (request, reply) => {
    const { caller, lang, params, query } = request;
    const reading = await readingIn(house, lang);
    const line = await matterInScope(house, reading, caller, params.id);
    if (line.veiled || caller.kind !== 'staff' || !opensIdentity(caller)) throw new Trouble('not-allowed');
    const asked = { line, caller, paper: params.paper, seq: query.seq };
    const blank = await paperFor(house, reading, asked);
    if (blank === undefined) throw new Trouble('not-found');
    const why = { purpose: 'print', words: fill(words, { title: blank.title }) };
    const looked = await enterLook(house, caller, line.id, why);
    if (isRefusal(looked)) return sendRefusal(reply, lang, looked);
    const sheet = (await paperFor(house, reading, { ...asked, ground: looked })) ?? blank;
    return { ...sheet, nameable: false } satisfies PaperView;
  });
}
