import { Type } from 'typebox';
import { dayOf, nameOf } from '#domain/deadline/day.ts';
import { network } from '#regulations/network.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { type AllNames, namesIn } from '../names.ts';
import { announceDraw, type Draw, drawsOf } from '../network/draws.ts';
import { networkView } from '../network/network-view.ts';
import { standingOf } from '../network/standing.ts';
import { postAt } from '../who/door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { DrawView, NetworkView } from './network-view.ts';

/** Levels of which some are inspected: of those that are all inspected nothing is drawn. */
const drawnLevels = (['room', 'point'] as const).filter((level) => network.levels[level].inspected === 'sample');

const announced = Type.Object({
  day: Type.String({ format: 'date' }),
  level: Type.Union(drawnLevels.map((level) => Type.Literal(level))),
  n: Type.Integer({ minimum: 1, maximum: 1000 }),
});

/** The work network: what it has, what it lacks, and the draws by which rooms and points are inspected. */
export function networkRoutes(app: Api, house: House): void {
  const whole = { summary: 'Units and grids of the network, their staffing, and everything missing' };
  app.get('/api/network', { schema: whole }, async ({ caller, lang }): Promise<NetworkView> => {
    staffOnly(caller);
    return networkView(await standingOf(house), namesIn(await house.atlas(), lang), lang);
  });
  const draws = {
    summary: 'Draws of rooms and points to be inspected: list and commitment before, seed and drawn after',
  };
  app.get('/api/network/draws', { schema: draws }, async ({ lang }) => {
    const names = namesIn(await house.atlas(), lang);
    return { items: (await drawsOf(house)).map((draw) => drawView(draw, names)) };
  });
  drawRoute(app, house);
}

function drawRoute(app: Api, house: House): void {
  const schema = { summary: 'Announce a draw; it cannot be taken back', body: announced };
  app.post('/api/network/draws', { schema }, async ({ caller, body, lang }, reply) => {
    const post = postAt(caller, 'draws');
    // A day that is over has a head already: whoever announces would know what is drawn.
    if (body.day < nameOf(dayOf(house.now()))) throw new Trouble('draw-day-over', { field: 'day' });
    const draw = await announceDraw(house, { ...body, by: post.key });
    return reply.code(201).send(drawView(draw, namesIn(await house.atlas(), lang)));
  });
}

export function drawView({ by: _, roster, made, ...draw }: Draw, names: AllNames): DrawView {
  const named = (keys: readonly string[]) => keys.map((key) => ({ key, name: names.unit(key) ?? key }));
  return { ...draw, roster: named(roster), made: made === undefined ? null : { ...made, drawn: named(made.drawn) } };
}
