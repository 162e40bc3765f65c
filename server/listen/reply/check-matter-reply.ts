import { dayNamed } from '#domain/deadline/day.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Row } from '#domain/register/row.ts';
import { type Alike, alikeFrom } from '#domain/reply/alike.ts';
import { type Checked, replyReader } from '#domain/reply/check-reply.ts';
import { replyRules } from '#regulations/reply-rules.ts';
import type { Atlas } from '../../atlas.ts';
import type { House } from '../../house.ts';
import type { Line } from '../../store/find-matters.ts';
import type { Reading } from '../../views/reading.ts';
import type { Caller } from '../../who/caller.ts';
import type { Answered } from './answered-by.ts';
import { type Draft, draftOf } from './draft-of.ts';

/** What an act would say to the party, read through. */
export interface ReadThrough {
  readonly asked: string;
  readonly answered: Answered;
  readonly checked: Checked;
}

const read = replyReader(replyRules);

/** Reads a reply through for somebody who may give it, by the same rule that lets them. Nothing is kept of it, nor written to the log. */
export async function checkMatterReply(
  house: House,
  reading: Reading,
  caller: Caller,
  line: Line,
  draft: Draft,
): Promise<ReadThrough | Refusal> {
  const found = await draftOf(house, reading, caller, line, draft);
  if (isRefusal(found)) return found;
  const { answered, asked } = found;
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
