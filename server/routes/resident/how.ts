import type { FastifyInstance } from 'fastify';
import { isOpenToParty } from '#domain/matter/say-who.ts';
import { drawFlow } from '#domain/print/draw-flow.ts';
import { printRegulation } from '#domain/print/print-regulation.ts';
import type { Printing } from '#domain/print/printing.ts';
import { fill } from '#domain/words/fill.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { howPage, regulationPage } from '#web/resident/pages/how.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { rulesOn, valueFor } from '../../rulebook.ts';
import { sayPath } from './say.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

type Named = { Params: { procedure: string } };

/** How things are handled here: the regulations in force, printed and drawn. */
export function howPages(app: FastifyInstance, house: House): void {
  const drawn = new Map<string, string>();
  app.get('/how', async (request, reply) => {
    const { reader } = await visitOf(house, request);
    return sendPage(reply, howPage(reader, rulesOn(house.now())));
  });
  app.get<Named>('/how/:procedure', async (request, reply) => {
    const rule = ruleIn(house, request.params.procedure);
    const visit = await visitOf(house, request);
    const document = printRegulation(rule, printingFor(house, visit));
    const say = isOpenToParty(rule) ? sayPath(rule) : undefined;
    return sendPage(reply, regulationPage(visit.reader, { rule, document, flow: flowInWords(rule, visit), say }));
  });
  app.get<Named>('/how/:procedure/flow.svg', async (request, reply) => {
    const rule = ruleIn(house, request.params.procedure);
    const visit = await visitOf(house, request);
    const name = [rule.id, rule.from, request.lang, visit.reading.today, visit.reading.atlas.version].join();
    const svg = drawn.get(name) ?? drawFlow(rule, printingFor(house, visit));
    if (drawn.size > 200) drawn.clear();
    drawn.set(name, svg);
    return reply.type('image/svg+xml; charset=utf-8').header('cache-control', 'public, max-age=3600').send(svg);
  });
}

function ruleIn(house: House, id: string): Procedure {
  const rule = house.rule(id, house.now());
  if (rule === undefined) throw new Trouble('not-found');
  return rule;
}

const printingFor = ({ region }: House, { reading }: Visit): Printing => ({
  wording: reading.wording,
  value: (name) => valueFor(reading.atlas, name, reading.today, region),
});

function flowInWords(rule: Procedure, { reading }: Visit): string {
  const words = reading.wording.procedures[rule.id];
  const { comma, print } = reading.wording.phrases;
  const labels = (all: Readonly<Record<string, { readonly label: string }>> | undefined) =>
    Object.values(all ?? {})
      .map(({ label }) => label)
      .join(comma);
  return fill(print.flowText, { steps: labels(words?.steps), ends: labels(words?.ends) });
}
