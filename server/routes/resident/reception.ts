import { hash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { type Form, first } from '#web/resident/form/form.ts';
import { bookPage } from '#web/resident/pages/book.ts';
import { type Box, type Reception, receptionPage } from '#web/resident/pages/reception.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { type ReceptionDay, receptionDays } from '../../reception/reception-days.ts';
import { register } from '../../register.ts';
import { answersIn } from './answers-in.ts';
import { faultsIn } from './faults-in.ts';
import { offersOf } from './offers.ts';
import { typed } from './said-in.ts';
import { openSlip } from './slip-session.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

type Keyed = { Params: { key: string } };

/** The calendar of reception days as anybody may read it, and the booking of a time without an account. */
export function receptionPages(app: FastifyInstance, house: House): void {
  app.get('/reception', async (request, reply) => {
    const visit = await visitOf(house, request);
    const days = await receptionDays(house, visit.reading.today);
    const told = days.map((day) => inWords(day, visit));
    return sendPage(reply, receptionPage(visit.reader, told, boxesIn(visit)));
  });
  app.get<Keyed>('/reception/:key', async (request, reply) => {
    const asked = await askedFor(house, request);
    return show(reply, asked, formOf(asked, {}), randomUUID(), []);
  });
  app.post<Keyed>('/reception/:key', async (request, reply) => {
    return take(house, request, reply, await askedFor(house, request));
  });
}

interface Asked {
  readonly visit: Visit;
  readonly day: ReceptionDay;
  readonly rule: Procedure;
}

async function askedFor(house: House, request: FastifyRequest): Promise<Asked> {
  const visit = await visitOf(house, request);
  const { key } = request.params as Keyed['Params'];
  const [day] = await receptionDays(house, visit.reading.today, key);
  const rule = house.rule('appointment', house.now());
  if (day === undefined || rule === undefined) throw new Trouble('not-found');
  return { visit, day, rule };
}

const formOf = ({ visit, rule }: Asked, said: Form['said']): Form => ({
  ...{ rule, said, faults: {}, files: [], needs: rule.open.needs, offers: offersOf(visit) },
  asks: rule.open.form.filter((name) => name !== rule.books?.row),
});

function show(reply: FastifyReply, { visit, day }: Asked, form: Form, key: string, notes: readonly string[]) {
  const times = day.times.filter(({ taken }) => !taken).map(({ time }) => time);
  const faulty = notes.length > 0 || Object.keys(form.faults).length > 0;
  return sendPage(
    reply,
    bookPage(visit.reader, { day: inWords(day, visit), times, form, key, notes }),
    faulty ? 422 : 200,
  );
}

async function take(house: House, request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
  const { visit, day, rule } = asked;
  const said = typed(request.body);
  const form = formOf(asked, said);
  const answers = { ...answersIn(rule, form.asks, said, []), day: day.key };
  const faults = faultsIn(form, answers, { seats: {}, since: visit.reader.now }, visit.reading);
  const key = first(said, 'key').slice(0, 60);
  if (Object.keys(faults).length > 0) return show(reply, asked, { ...form, faults }, key, []);
  const result = await register(house, {
    ...{ procedure: rule.id, form: answers, channel: 'web', actor: { kind: 'party' } },
    ...{ key: `page:${rule.id}:${key}`, bodyHash: hash('sha256', JSON.stringify(answers)) },
  });
  if ('refused' in result) {
    const now = await askedFor(house, request);
    const note = explain(result.refused, visit.reading.wording, { rule, names: visit.reading.names });
    return show(reply, now, form, randomUUID(), [note]);
  }
  const matter = 'done' in result ? result.done.matter.id : result.repeat.matter;
  return reply.redirect(`${await openSlip(house, reply, matter)}/slip`, 303);
}

function inWords(day: ReceptionDay, { reader, reading }: Visit): Reception {
  const { wording, names, today } = reading;
  const { mode } = registerWording[reader.lang].registers['reception-days'].options;
  const { key, leader, where, from, until, note } = day;
  return {
    ...{ key, leader, where, note, mode: mode[day.mode], hours: `${from}–${until}` },
    day: sayDay(day.date, today, wording.phrases),
    unit: names.unit(day.unit) ?? day.unit,
    topics: (day.topics ?? []).join(wording.phrases.comma),
    free: day.times.filter(({ taken }) => !taken).length,
  };
}

const boxesIn = ({ reading: { atlas, names } }: Visit): readonly Box[] =>
  [...atlas.rows('report-boxes').values()].map((row) => {
    const { where, unit, every } = row as unknown as Box;
    return { where, unit: names.unit(unit) ?? unit, every };
  });
