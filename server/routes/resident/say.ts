import { hash, randomUUID, randomUUIDv7 } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import type { Refusal } from '#domain/matter/refusal.ts';
import { isOpenToParty } from '#domain/matter/say-who.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { procedures } from '#regulations/index.ts';
import { type Form, first } from '#web/resident/form/form.ts';
import { samePage } from '#web/resident/pages/same.ts';
import { type Saying, sayPage } from '#web/resident/pages/say.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { type Intake, register } from '../../register.ts';
import { takeIn } from '../../store/files.ts';
import { answersIn } from './answers-in.ts';
import { faultsIn } from './faults-in.ts';
import { offersOf } from './offers.ts';
import { sameAs } from './said-by-others.ts';
import { type Sent, saidIn } from './said-in.ts';
import { saidBefore } from './say-about.ts';
import { openSlip } from './slip-session.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** Intake without an account: `/say` for a service request, `/say/petition` and any other by its name. */
export function sayPages(app: FastifyInstance, house: House): void {
  const ask = async (request: FastifyRequest, reply: FastifyReply, procedure: string) => {
    const visit = await visitOf(house, request);
    const rule = ruleFor(house, procedure);
    // What takes a time of a published day is asked for where the days are.
    if (rule.books !== undefined) return reply.redirect('/reception', 303);
    const form = formOf(visit, rule, saidBefore(request.query), []);
    return sendPage(reply, sayPage(visit.reader, sayingOf(form, randomUUID(), [])));
  };
  app.get('/say', (request, reply) => ask(request, reply, 'service-request'));
  app.post('/say', (request, reply) => take(house, request, reply, 'service-request'));
  app.get<{ Params: { procedure: string } }>('/say/:procedure', (request, reply) =>
    ask(request, reply, request.params.procedure),
  );
  app.post<{ Params: { procedure: string } }>('/say/:procedure', (request, reply) =>
    take(house, request, reply, request.params.procedure),
  );
}

/** Where a resident opens a matter of a procedure. */
export const sayPath = ({ id, kind }: Procedure): string => (kind === 'service' ? '/say' : `/say/${id}`);

/** Procedures a resident may open; anything else is not a page. */
function ruleFor(house: House, procedure: string): Procedure {
  const rule = house.rule(procedure, house.now());
  if (rule === undefined || !isOpenToParty(rule)) throw new Trouble('not-found');
  return rule;
}

const formOf = (visit: Visit, rule: Procedure, said: Form['said'], files: Form['files']): Form => ({
  ...{ rule, said, files, faults: {} },
  asks: rule.open.form.filter((name) => !rule.open.forStaff?.includes(name)),
  needs: rule.open.needs,
  offers: offersOf(visit),
});

function sayingOf(form: Form, key: string, notes: readonly string[]): Saying {
  const kind = form.rule.kind === 'service' ? 'petition' : 'service';
  const other = procedures.find((rule) => rule.kind === kind && isOpenToParty(rule));
  const roads = procedures
    .filter((rule) => form.rule.kind === 'service' && rule.kind === 'private' && isOpenToParty(rule))
    .map((rule) => ({ id: rule.id, path: sayPath(rule) }));
  if (other === undefined) return { form, key, notes, roads };
  return { form, key, notes, roads, other: { kind, path: sayPath(other) } };
}

async function take(house: House, request: FastifyRequest, reply: FastifyReply, procedure: string) {
  const visit = await visitOf(house, request);
  const rule = ruleFor(house, procedure);
  const sent = await saidIn(house, request, reply, visit.reader.words);
  const form = formOf(visit, rule, sent.said, sent.files);
  const answers = answersIn(rule, form.asks, sent.said, sent.files);
  const faults = faultsIn(form, answers, { seats: {}, since: visit.reader.now }, visit.reading);
  const again = (notes: readonly string[], key = keyIn(sent)) =>
    sendPage(reply, sayPage(visit.reader, sayingOf({ ...form, faults }, key, notes)), 422);
  if (Object.keys(faults).length > 0 || sent.notes.length > 0) return again(sent.notes);
  const same = await sameAs(house, visit, rule, answers, sent, `page:${keyIn(sent)}`);
  if ('ask' in same) {
    const asking = { others: same.ask, said: sent.said, files: sent.files, expired: same.expired };
    return sendPage(reply, samePage(visit.reader, asking));
  }
  const intake = intakeOf(rule, answers, sent, same.number);
  const photos = sent.files.map(({ id }) => id);
  await takeIn(house, intake.id, photos, sent.by);
  const result = await register(house, intake);
  if ('refused' in result) return again([whyNot(result.refused, visit, rule)]);
  if ('repeat' in result && result.repeat.bodyHash !== hashOf(answers, sent))
    return again([visit.reader.words.sameKey], randomUUID());
  const matter = 'done' in result ? result.done.matter.id : result.repeat.matter;
  return reply.redirect(`${await openSlip(house, reply, matter)}/slip`, 303);
}

const intakeOf = (
  rule: Procedure,
  answers: Readonly<Record<string, unknown>>,
  sent: Sent,
  same: string | undefined,
): Intake & { readonly id: string } => ({
  id: randomUUIDv7(),
  ...{ procedure: rule.id, channel: 'web', actor: { kind: 'party' } },
  form: same === undefined ? answers : { ...answers, same },
  ...{ key: `page:${keyIn(sent)}`, bodyHash: hashOf(answers, sent) },
});

/** What makes two presses the same: the words, and the photos by name, because each press brings them anew. */
const hashOf = (answers: Readonly<Record<string, unknown>>, { files }: Sent): string =>
  hash('sha256', JSON.stringify([Object.entries({ ...answers, photos: null }), files.map(({ name }) => name)]));

const whyNot = (refusal: Refusal, { reading }: Visit, rule: Procedure): string =>
  explain(refusal, reading.wording, { rule, names: reading.names });

/** The key of the form; one that was tampered with is replaced, which only costs the sender a double. */
function keyIn(sent: Sent): string {
  const key = first(sent.said, 'key');
  return /^[\w-]{8,60}$/.test(key) ? key : randomUUID();
}
