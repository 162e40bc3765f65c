import { wayFor } from '#domain/matter/may.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Asked } from '#domain/reply/check-reply.ts';
import type { Act } from '#domain/words/act.ts';
import type { House } from '../../house.ts';
import type { Line } from '../../store/find-matters.ts';
import type { Reading } from '../../views/reading.ts';
import { actorFor } from '../../who/acting.ts';
import type { Caller } from '../../who/caller.ts';
import { type Answered, answeredBy } from './answered-by.ts';
import { askedOf } from './asked-of.ts';

/** An act as far as it is filled in. */
export interface Draft {
  readonly act: Act;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly answered: Answered;
  readonly asked: Asked;
}

/** What a draft would say to the party and what it answers, for somebody who may do the act; else the refusal. */
export async function draftOf(
  house: House,
  reading: Reading,
  caller: Caller,
  line: Line,
  { act, data }: Draft,
): Promise<Found | Refusal> {
  const rule = reading.rule(line.procedure, line.state.opened);
  const way = wayFor(rule, line.state, actorFor(reading, line.state, caller, act), act, reading.world);
  if (isRefusal(way)) return way;
  const answered = answeredBy(rule, way, data);
  return { answered, asked: await askedOf(house, rule, line, answered) };
}
