import { hash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type Form, first } from '#web/resident/form/form.ts';
import { pressedPage } from '#web/resident/pages/pressed.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { register } from '../../register.ts';
import type { Line } from '../../store/find-matters.ts';
import { matterInScope } from '../../views/in-scope.ts';
import { answersIn } from './answers-in.ts';
import { faultsIn } from './faults-in.ts';
import { formToken, isOurForm } from './form-token.ts';
import { offersOf } from './offers.ts';
import { typed } from './said-in.ts';
import { askCode, openSlip, ownMatter } from './slip-session.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

type Numbered = { Params: { number: string } };

/** “有人让我改评价”: from the page of an answered service request to a matter of its own, past the unit. The request itself is not touched. */
export function pressedPages(app: FastifyInstance, house: House): void {
  app.get<Numbered>('/m/:number/pressed', async (request, reply) => {
    const asked = await askedBy(house, request);
    if (asked === undefined) return askCode(request, reply);
    const form = formOf(asked, { unit: [asked.line.state.seats.unit ?? ''] });
    return show(house, request, reply, asked, form, randomUUID(), []);
  });
  app.post<Numbered>('/m/:number/pressed', async (request, reply) => {
    const asked = await askedBy(house, request);
    return asked === undefined ? askCode(request, reply) : take(house, request, reply, asked);
  });
}

/** Whether the page of a matter offers it: somebody was answered, and may judge the answer. */
export const mayTellPressed = (rule: Procedure, { state }: Line): boolean =>
  rule.kind === 'service' && (state.counts.answer ?? 0) > 0;

interface Asked {
  readonly visit: Visit;
  readonly line: Line;
  readonly rule: Procedure;
}

async function askedBy(house: House, request: FastifyRequest): Promise<Asked | undefined> {
  const id = await ownMatter(house, request);
  if (id === undefined) return undefined;
  const visit = await visitOf(house, request);
  const line = await matterInScope(house, visit.reading, request.caller, id);
  const rule = house.rule('pressure-report', house.now());
  if (rule === undefined || !mayTellPressed(visit.reading.rule(line.procedure, line.state.opened), line))
    throw new Trouble('not-found');
  return { visit, line, rule };
}

/** Only units with a place in the matter are asked about: nobody has to know the name of an office. */
function formOf({ visit, line, rule }: Asked, said: Form['said']): Form {
  const own = new Set(Object.values(line.state.seats));
  const offers = offersOf(visit);
  const units = (kinds: readonly string[]) => offers.units(kinds).filter(({ value }) => own.has(value));
  const asks = ['unit', 'detail', 'contact'];
  return { rule, said, asks, needs: rule.open.needs, faults: {}, files: [], offers: { ...offers, units } };
}

const show = (
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { visit, line }: Asked,
  form: Form,
  key: string,
  notes: readonly string[],
) =>
  sendPage(
    reply,
    pressedPage(visit.reader, { number: line.number, form, key, token: formToken(house, request), notes }),
    notes.length > 0 || Object.keys(form.faults).length > 0 ? 422 : 200,
  );

async function take(house: House, request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
  const { visit, line, rule } = asked;
  const said = typed(request.body);
  if (!isOurForm(house, request, first(said, 'token'))) throw new Trouble('not-allowed');
  const form = formOf(asked, said);
  const answers = answersIn(rule, form.asks, said, []);
  const faults = faultsIn(form, answers, { seats: {}, since: visit.reader.now }, visit.reading);
  const key = first(said, 'key').slice(0, 60);
  const again = (notes: readonly string[]) => show(house, request, reply, asked, { ...form, faults }, key, notes);
  if (Object.keys(faults).length > 0) return again([]);
  const subject = visit.reader.words.pressedTitle;
  const result = await register(house, {
    ...{ procedure: rule.id, channel: 'web', actor: { kind: 'party' }, key: `page:pressed:${line.id}:${key}` },
    ...{ form: { ...answers, subject, matter: line.number }, bodyHash: hash('sha256', JSON.stringify(answers)) },
  });
  if ('refused' in result)
    return again([explain(result.refused, visit.reading.wording, { rule, names: visit.reading.names })]);
  const matter = 'done' in result ? result.done.matter.id : result.repeat.matter;
  return reply.redirect(`${await openSlip(house, reply, matter)}/slip`, 303);
}
