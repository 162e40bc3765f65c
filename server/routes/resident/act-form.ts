import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Way } from '#domain/matter/ways.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wordsFor } from '#domain/words/wording.ts';
import type { Form } from '#web/resident/form/form.ts';
import type { Judging } from '#web/resident/judge-panel.ts';
import { type Acting, actPage } from '#web/resident/pages/act.ts';
import type { House } from '../../house.ts';
import type { Line } from '../../store/find-matters.ts';
import { formToken } from './form-token.ts';
import { offersOf } from './offers.ts';
import type { Visit } from './visit.ts';

/** What a form said and what was wrong with it, when it comes back. */
export interface Returned {
  readonly said: Form['said'];
  readonly faults: Form['faults'];
  readonly notes: readonly string[];
  readonly files: Form['files'];
}

const fresh: Returned = { said: {}, faults: {}, notes: [], files: [] };

/** Both words on an answer, as one form; undefined when there is nothing to judge now. */
export function judgingFor(
  house: House,
  visit: Visit,
  line: Line,
  ways: readonly Way[],
  request: FastifyRequest,
  returned = fresh,
): Judging | undefined {
  const rule = visit.reading.rule(line.procedure, line.state.opened);
  const judging = ways.filter(({ act }) => isJudging(rule, act));
  const [one] = judging;
  if (one === undefined) return undefined;
  const acts = judging.map(({ act }) => ({
    act,
    label: labelOf(visit, rule, act),
    solved: rule.judges?.[act] === 'resolved',
  }));
  const ends = judging.every(({ target }) => typeof target === 'string' && target in rule.ends);
  return {
    form: formFor(visit, rule, one, returned),
    acts,
    hidden: hiddenFor(house, request, line),
    notes: returned.notes,
    last: ends,
  };
}

export const isJudging = (rule: Procedure, act: Way['act']): boolean =>
  ['resolved', 'unresolved'].includes(rule.judges?.[act] ?? '');

/** The page of one act. */
export function actingPage(
  house: House,
  visit: Visit,
  line: Line,
  way: Way,
  request: FastifyRequest,
  returned = fresh,
) {
  const rule = visit.reading.rule(line.procedure, line.state.opened);
  const { wording } = visit.reader;
  const acting: Acting = {
    ...{ number: line.number, act: way.act, label: labelOf(visit, rule, way.act), notes: returned.notes },
    law: citation(cite(way.law), wording.laws, wording.lang),
    form: formFor(visit, rule, way, returned),
    hidden: hiddenFor(house, request, line),
  };
  return actPage(visit.reader, acting);
}

const labelOf = ({ reader }: Visit, rule: Procedure, act: Way['act']): string =>
  wordsFor(reader.wording, rule.id, act).label;

const formFor = (visit: Visit, rule: Procedure, { needs, takes }: Way, { said, faults, files }: Returned): Form => ({
  ...{ rule, needs, said, faults, files },
  asks: [...needs, ...takes],
  offers: offersOf(visit),
});

const hiddenFor = (house: House, request: FastifyRequest, { last }: Line) => ({
  after: last,
  key: randomUUID(),
  token: formToken(house, request),
});
