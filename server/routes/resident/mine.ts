import { hash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import { fill } from '#domain/words/fill.ts';
import { type Form, first } from '#web/resident/form/form.ts';
import { textOf } from '#web/resident/html.ts';
import { askPrivacyPage } from '#web/resident/pages/ask-privacy.ts';
import { minePage } from '#web/resident/pages/mine.ts';
import { act } from '../../act.ts';
import { ownCopy } from '../../erasure/own-copy.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { register } from '../../register.ts';
import { matterInScope } from '../../views/in-scope.ts';
import { answersIn } from './answers-in.ts';
import { faultsIn } from './faults-in.ts';
import { formToken, isOurForm } from './form-token.ts';
import { isSetApart, type Looked, lookedAt, mineOf, whatWouldGo } from './mine-view.ts';
import { offersOf } from './offers.ts';
import { typed } from './said-in.ts';
import { askCode, openSlip, ownMatter } from './slip-session.ts';
import { sendPage, visitOf } from './visit.ts';

type Numbered = { Params: { number: string } };

/** “我的信息”: what one's own matter keeps of one, who looked, what was agreed to; a copy, and a request about it. */
export function minePages(app: FastifyInstance, house: House): void {
  const at = <R>(path: string, method: 'get' | 'post', serve: Serve<R>) =>
    app[method]<Numbered>(`/m/:number/mine${path}`, async (request, reply) => {
      const looked = await lookedBy(house, request);
      return looked === undefined ? askCode(request, reply) : serve(house, request, reply, looked);
    });
  at('', 'get', show);
  at('/data', 'get', download);
  at('/consent', 'post', takeBack);
  at('/ask', 'get', (_, request, reply, looked) => ask(house, request, reply, looked, formOf(looked, {}), []));
  at('/ask', 'post', takeRequest);
}

type Serve<R> = (house: House, request: FastifyRequest, reply: FastifyReply, looked: Looked) => R | Promise<R>;

async function lookedBy(house: House, request: FastifyRequest): Promise<Looked | undefined> {
  const id = await ownMatter(house, request);
  if (id === undefined) return undefined;
  const visit = await visitOf(house, request);
  return lookedAt(house, visit, await matterInScope(house, visit.reading, request.caller, id));
}

async function show(house: House, request: FastifyRequest, reply: FastifyReply, looked: Looked): Promise<FastifyReply> {
  const { reader } = looked.visit;
  const done = (request.query as { done?: string }).done === 'yes';
  const notice = done ? reader.words.mineTakenBack : undefined;
  const mine = { ...(await mineOf(house, looked)), token: formToken(house, request), notice };
  return sendPage(reply, minePage(reader, mine));
}

async function download(house: House, _: FastifyRequest, reply: FastifyReply, looked: Looked): Promise<FastifyReply> {
  const { visit, line, history } = looked;
  const mine = { ...(await mineOf(house, looked)), token: '', notice: undefined };
  const page = textOf(minePage(visit.reader, mine));
  const archive = await ownCopy(house, { line, reading: visit.reading, history, page });
  return reply
    .type('application/zip')
    .header('content-disposition', `attachment; filename="my-data-${line.number}.zip"`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(archive));
}

/** At once and without anybody's leave: what was given by consent is the giver's to take back. */
async function takeBack(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  looked: Looked,
): Promise<FastifyReply> {
  const said = typed(request.body);
  if (!isOurForm(house, request, first(said, 'token'))) throw new Trouble('not-allowed');
  const data = { basis: 'consent-withdrawn', scope: first(said, 'scope') };
  const { id, number } = looked.line;
  const outcome = await act(house, { matter: id, act: 'erase', actor: { kind: 'party' }, data });
  return reply.redirect(`/m/${number}/mine?done=${'done' in outcome ? 'yes' : 'no'}`, 303);
}

function formOf({ visit }: Looked, said: Form['said']): Form {
  const rule = visit.reading.rule('privacy-request', visit.reading.world.now);
  const asks = ['ask', 'scope', 'detail', 'contact'];
  return { rule, said, asks, needs: rule.open.needs, faults: {}, files: [], offers: offersOf(visit) };
}

function ask(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  looked: Looked,
  form: Form,
  notes: readonly string[],
): FastifyReply {
  if (isSetApart(looked)) throw new Trouble('not-found');
  const { visit, line } = looked;
  const key = first(form.said, 'key') || randomUUID();
  const asked = { number: line.number, form, key, token: formToken(house, request), notes, ...whatWouldGo(looked) };
  const isBad = notes.length > 0 || Object.keys(form.faults).length > 0;
  return sendPage(reply, askPrivacyPage(visit.reader, asked), isBad ? 422 : 200);
}

/** A matter of its own with its own slip, hung to the one it is about: granted, the erasure is carried out there. */
async function takeRequest(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  looked: Looked,
): Promise<FastifyReply> {
  const { visit, line } = looked;
  const said = typed(request.body);
  if (isSetApart(looked)) throw new Trouble('not-found');
  if (!isOurForm(house, request, first(said, 'token'))) throw new Trouble('not-allowed');
  const form = formOf(looked, said);
  const answers = answersIn(form.rule, form.asks, said, []);
  const faults = faultsIn(form, answers, { seats: {}, since: visit.reader.now }, visit.reading);
  if (Object.keys(faults).length > 0) return ask(house, request, reply, looked, { ...form, faults }, []);
  const { reader, reading } = visit;
  const chosen = reader.wording.procedures[form.rule.id]?.fields.ask?.options?.[String(answers.ask)] ?? '';
  const subject = fill(reader.words.askPrivacySubject, { ask: chosen });
  const result = await register(house, {
    ...{ procedure: form.rule.id, channel: 'web', actor: { kind: 'party' }, parent: line.id },
    ...{ form: { ...answers, subject, matter: line.number }, bodyHash: hash('sha256', JSON.stringify(answers)) },
    key: `page:mine:${line.id}:${first(said, 'key').slice(0, 60)}`,
  });
  if ('refused' in result) {
    const notes = [explain(result.refused, reading.wording, { rule: form.rule, names: reading.names })];
    return ask(house, request, reply, looked, form, notes);
  }
  const matter = 'done' in result ? result.done.matter.id : result.repeat.matter;
  return reply.redirect(`${await openSlip(house, reply, matter)}/slip`, 303);
}
