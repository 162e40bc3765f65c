import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import { filesIn } from '#domain/matter/files-in.ts';
import type { Way } from '#domain/matter/ways.ts';
import { type Form, first } from '#web/resident/form/form.ts';
import { matterPage } from '#web/resident/pages/matter.ts';
import { act } from '../../act.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { loggedSteps } from '../../public-log/logged-steps.ts';
import { takeIn } from '../../store/files.ts';
import type { Line } from '../../store/find-matters.ts';
import { madeBy } from '../../store/request-key.ts';
import { matterInScope } from '../../views/in-scope.ts';
import { papersFor } from '../../views/papers.ts';
import { waysFor } from '../../who/acting.ts';
import { actingPage, isJudging, judgingFor, type Returned } from './act-form.ts';
import { answersIn } from './answers-in.ts';
import { faultsIn } from './faults-in.ts';
import { isOurForm } from './form-token.ts';
import { matterStory } from './matter-story.ts';
import { saidIn } from './said-in.ts';
import { askCode, ownMatter } from './slip-session.ts';
import { storyOf } from './story.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** What the regulation lets the party do: each act a page with its questions, and one place that does it. */
export function actPages(app: FastifyInstance, house: House): void {
  app.get<{ Params: { number: string; act: string } }>('/m/:number/do/:act', async (request, reply) => {
    const scene = await sceneOf(house, request);
    if (scene === undefined) return askCode(request, reply);
    const way = scene.ways.find((open) => open.act === request.params.act);
    if (way === undefined) return reply.redirect(`/m/${scene.line.number}?done=stale`, 303);
    return sendPage(reply, actingPage(house, scene.visit, scene.line, way, request));
  });
  app.post('/m/:number/do', async (request, reply) => {
    const scene = await sceneOf(house, request);
    return scene === undefined ? askCode(request, reply) : doIt(house, request, reply, scene);
  });
}

interface Scene {
  readonly visit: Visit;
  readonly line: Line;
  readonly ways: readonly Way[];
}

async function sceneOf(house: House, request: FastifyRequest): Promise<Scene | undefined> {
  const id = await ownMatter(house, request);
  if (id === undefined) return undefined;
  const visit = await visitOf(house, request);
  const line = await matterInScope(house, visit.reading, request.caller, id);
  return { visit, line, ways: waysFor(visit.reading, line.state, request.caller) };
}

async function doIt(house: House, request: FastifyRequest, reply: FastifyReply, scene: Scene): Promise<FastifyReply> {
  const { visit, line, ways } = scene;
  const sent = await saidIn(house, request, reply, visit.reader.words);
  const { said, files } = sent;
  if (!isOurForm(house, request, first(said, 'token'))) throw new Trouble('not-allowed');
  const page = `/m/${line.number}`;
  const way = ways.find((open) => open.act === first(said, 'act'));
  const key = `page:${line.id}:${first(said, 'key').slice(0, 60)}`;
  // A second press of the same button finds the act done and no longer open: that is no failure.
  const isDone = way === undefined && (await madeBy(house.db, house.region, key)) !== undefined;
  if (way === undefined) return reply.redirect(`${page}?done=${isDone ? 'yes' : 'stale'}`, 303);
  const rule = visit.reading.rule(line.procedure, line.state.opened);
  const asks = [...way.needs, ...way.takes];
  const data = answersIn(rule, asks, said, files);
  const faults = faultsIn({ rule, asks, needs: way.needs }, data, line.state, visit.reading);
  if (Object.keys(faults).length + sent.notes.length > 0)
    return again(house, request, reply, scene, way, { said, faults, notes: sent.notes, files });
  await takeIn(house, line.id, filesIn(rule, data), sent.by);
  const outcome = await act(house, { ...deedOf(line, way, said, data), key });
  if ('refused' in outcome) {
    const notes = [explain(outcome.refused, visit.reading.wording, { rule, names: visit.reading.names })];
    return again(house, request, reply, scene, way, { said, faults: {}, notes, files });
  }
  // What leaves the matter where it was is told by name: its page shows nothing new else.
  const done = way.target === 'here' ? way.act : 'yes';
  return reply.redirect(`${page}?done=${'stale' in outcome ? 'stale' : done}`, 303);
}

const deedOf = ({ id }: Line, way: Way, said: Form['said'], data: Readonly<Record<string, unknown>>) => ({
  ...{ matter: id, act: way.act, actor: { kind: 'party' } as const, data },
  bodyHash: hash('sha256', JSON.stringify(data)),
  after: Number.parseInt(first(said, 'after'), 10) || 0,
});

/** The form comes back filled in: on the matter's page for a judgement, else on its own. */
async function again(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  scene: Scene,
  way: Way,
  returned: Returned,
): Promise<FastifyReply> {
  const { visit, line, ways } = scene;
  const { reading, reader } = visit;
  if (!isJudging(reading.rule(line.procedure, line.state.opened), way.act))
    return sendPage(reply, actingPage(house, visit, line, way, request, returned), 422);
  const judging = judgingFor(house, visit, line, ways, request, returned);
  const story = matterStory({
    line,
    reading,
    chapters: await storyOf(house, reading, line),
    papers: await papersFor(house, reading, line, request.caller),
    log: await loggedSteps(house, line.id),
    ways,
    judging,
    notice: undefined,
  });
  return sendPage(reply, matterPage(reader, story), 422);
}
