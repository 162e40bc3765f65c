import type { FastifyInstance } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import { isAct } from '#domain/words/act.ts';
import { stepLabel, wordsFor } from '#domain/words/wording.ts';
import { homePage } from '#web/resident/pages/home.ts';
import { publicListPage, publicMatterPage } from '#web/resident/pages/public.ts';
import type { PublicLine } from '#web/resident/public-lines.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import {
  type PublicRow,
  type PublicStep,
  publicMatter,
  publicMatters,
  publicSteps,
} from '../../store/public-matters.ts';
import { tidy } from '../../who/follow.ts';
import { offersOf } from './offers.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

const size = 20;

interface Asked {
  readonly place?: string;
  readonly before?: string;
}

/** What anybody may read: the first page, service requests at coarse place, one of them step by step. */
export function publicPages(app: FastifyInstance, house: House): void {
  app.get('/', async (request, reply) => {
    const visit = await visitOf(house, request);
    const rows = await publicMatters(house, { limit: 5 });
    return sendPage(
      reply,
      homePage(
        visit.reader,
        rows.map((row) => lineOf(row, visit)),
      ),
    );
  });
  app.get<{ Querystring: Asked }>('/public', async (request, reply) => {
    const visit = await visitOf(house, request);
    const { place = '', before } = request.query;
    const known = visit.reading.atlas.rows('places').has(place) ? place : '';
    const rows = await publicMatters(house, { limit: size + 1, place: known || undefined, before });
    const next = rows.length > size ? rows[size - 1]?.number : undefined;
    const lines = rows.slice(0, size).map((row) => lineOf(row, visit));
    return sendPage(reply, publicListPage(visit.reader, { lines, next, place: known, places: offersOf(visit).places }));
  });
  app.get<{ Params: { number: string } }>('/public/:number', async (request, reply) => {
    const row = await publicMatter(house, tidy(request.params.number));
    if (row === undefined) throw new Trouble('not-found');
    const visit = await visitOf(house, request);
    const steps = await publicSteps(house, row.id);
    const happened = steps.map((step) => happenedAt(step, row.procedure, visit));
    return sendPage(reply, publicMatterPage(visit.reader, { line: lineOf(row, visit), judged: row.judged, happened }));
  });
}

const happenedAt = ({ at, act, unit }: PublicStep, procedure: string, { reading }: Visit) => ({
  day: sayDay(at.toISOString(), reading.today, reading.wording.phrases),
  what: isAct(act) ? wordsFor(reading.wording, procedure, act).label : act,
  unit: unit === null ? undefined : (reading.names.unit(unit) ?? unit),
});

function lineOf(row: PublicRow, { reading, reader }: Visit): PublicLine {
  const { names, wording, today } = reading;
  const words = wording.procedures[row.procedure];
  const day = (at: Date) => sayDay(at.toISOString(), today, wording.phrases);
  return {
    number: row.number,
    category: row.category === null ? undefined : (names.category(row.category) ?? row.category),
    place: row.place === null ? undefined : placeName(row.place, names.place),
    step: stepLabel(words, row.step),
    unit: names.unit(row.unit) ?? row.unit,
    opened: day(row.opened),
    due: row.due === null ? undefined : day(row.due),
    late: !row.ended && row.due !== null && row.due.getTime() < Date.parse(reader.now),
    ended: row.ended,
  };
}

/** The village with its town, so that two villages of one name are told apart. */
function placeName(code: string, name: (code: string) => string | undefined): string | undefined {
  const town = code.length > 9 ? name(code.slice(0, 9)) : undefined;
  return [town, name(code)].filter((part) => part !== undefined).join(' ') || undefined;
}
