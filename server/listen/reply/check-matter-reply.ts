import { dayNamed } from '#domain/deadline/day.ts';
import { wayFor } from '#domain/matter/may.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Row } from '#domain/register/row.ts';
import { type Alike, alikeFrom } from '#domain/reply/alike.ts';
import { type Checked, replyReader } from '#domain/reply/check-reply.ts';
import type { Act } from '#domain/words/act.ts';
import { replyRules } from '#regulations/reply-rules.ts';
import type { Atlas } from '../../atlas.ts';
import type { House } from '../../house.ts';
import type { Line } from '../../store/find-matters.ts';
import type { Reading } from '../../views/reading.ts';
import { actorFor } from '../../who/acting.ts';
import type { Caller } from '../../who/caller.ts';
import { type Answered, answeredBy } from './answered-by.ts';
import { askedOf } from './asked-of.ts';

/** What an act would say to the party, read through. */
export interface ReadThrough {
  readonly asked: string;
  readonly answered: Answered;
  readonly checked: Checked;
}

interface Draft {
  readonly act: Act;
  readonly data: Readonly<Record<string, unknown>>;
}

const read = replyReader(replyRules);

/** Reads a reply through for somebody who may give it, by the same rule that lets them. Nothing is kept of it, nor written to the log. */
export async function checkMatterReply(
  house: House,
  reading: Reading,
  caller: Caller,
  line: Line,
  { act, data }: Draft,
): Promise<ReadThrough | Refusal> {
  const rule = reading.rule(line.procedure, line.state.opened);
  const way = wayFor(rule, line.state, actorFor(reading, line.state, caller, act), act, reading.world);
  if (isRefusal(way)) return way;
  const answered = answeredBy(rule, way, data);
  const asked = await askedOf(house, rule, line, answered);
  const known = {
    today: dayNamed(reading.today),
    calendar: reading.world.calendar,
    alike: alikeIn(reading.atlas),
    promised: answered.promised,
  };
  return { asked: `${asked.subject}\n${asked.detail}`, answered, checked: read(asked, answered.text, known) };
}

const made = new WeakMap<Atlas, Alike>();

function alikeIn(atlas: Atlas): Alike {
  const known = made.get(atlas) ?? alikeFrom([...atlas.rows('categories').values()] as readonly Row[]);
  made.set(atlas, known);
  return known;
}
