import { type Static, Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { kinds, type ModelChange, type ModelLine, modelChanges, modelLines } from '../listen/models/model-line.ts';
import { openModel } from '../listen/models/open-model.ts';
import { standing } from '../listen/models/propose.ts';
import { putInForce } from '../listen/models/put-in-force.ts';
import { tellChanges } from '../listen/models/tell-changes.ts';
import { readingIn } from '../views/reading.ts';
import { postAt } from '../who/door.ts';
import { freshly } from '../who/proved.ts';
import type { Api } from './api.ts';
import type { ChangeView, ModelsView, ModelView } from './listening-models-contract.ts';

const params = Type.Object({
  kind: Type.Union(kinds.map((kind) => Type.Literal(kind))),
  version: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
});

/** The models that suggest categories and units: every version with what it is worth, every change, and an earlier one put back. */
export function listeningModelRoutes(app: Api, house: House): void {
  const listed = { summary: 'Versions of the models of suggestions, how right they are, and every change (staff)' };
  app.get('/api/models', { schema: listed }, async (request): Promise<ModelsView> => {
    const [lines, changes, reading] = await Promise.all([
      modelLines(house),
      modelChanges(house),
      readingIn(house, request.lang),
    ]);
    const nameOf = (by: string) => reading.names.post(by) ?? null;
    return {
      versions: await Promise.all(lines.map(async (line) => modelView(line, await opens(house, line)))),
      changes: changes.map((change) => changeView(change, nameOf(change.by))),
    };
  });
  const put = { summary: 'Put an earlier version back; asks for a fresh proof of who asks', params };
  app.post('/api/models/:kind/:version/in-force', { schema: put }, async (request, reply) => {
    await freshly(request, house);
    const post = postAt(request.caller, 'put-model-back', request.lang);
    await canBeOpened(house, request.params);
    const done = await putInForce(house, { ...request.params, why: 'put-back', by: post.key });
    if (!done) throw new Trouble('not-found', { field: 'version' });
    await tellChanges(house);
    return reply.code(204).send();
  });
}

/** Only what proposes is looked at: whether the program as it is now can still read it. */
const opens = async (house: House, { kind, state }: ModelLine): Promise<boolean> =>
  state !== 'in-force' || (await standing(house, kind)) !== undefined;

/** A version of an earlier program may be one that this cannot read: it would propose nothing. */
async function canBeOpened({ db, region }: House, { kind, version }: Static<typeof params>): Promise<void> {
  const sql = 'select bytes from model where kind = $1 and version = $2 and region = $3 and bytes is not null';
  const [row] = (await db.query<{ bytes: Buffer }>(sql, [kind, version, region])).rows;
  if (row === undefined) throw new Trouble('not-found', { field: 'version' });
  await openModel(row.bytes).catch(() => {
    throw new Trouble('model-unreadable', { field: 'version' });
  });
}

const modelView = ({ measured, at, by: _, ...line }: ModelLine, canOpen: boolean): ModelView => {
  const { macroF1, accuracy, ece, n } = measured;
  return { ...line, opens: canOpen, at: at.toISOString(), measured: { macroF1, accuracy, ece, n } };
};

const changeView = ({ by: _, at, ...change }: ModelChange, byName: string | null): ChangeView => ({
  ...change,
  ...{ at: at.toISOString(), byName },
});
