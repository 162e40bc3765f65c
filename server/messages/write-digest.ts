import { dayNamed, dayOf, startOf } from '#domain/deadline/day.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import { fill } from '#domain/words/fill.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import type { Outgoing } from './outgoing.ts';
import { postAddress } from './post-address.ts';
import type { Waiting } from './send-due.ts';

interface Due {
  readonly number: string;
  readonly procedure: string;
  readonly step: string;
  readonly opened: Date;
  readonly due: Date;
  readonly apart: boolean;
}

/** How many are named one by one: more would not be read. */
const mostNamed = 30;

/** What is due with a post, by number, step and day; no words of anybody. What is no service request is only counted. */
export async function digestFor(house: House, row: Waiting): Promise<Outgoing | undefined> {
  const { post, day } = row;
  const address = post === null ? undefined : await postAddress(house, post);
  if (post === null || day === null || address === undefined || address.channel !== row.channel) return undefined;
  const { rows } = await house.db.query<Due>(
    `select number, procedure, step, opened, due, apart from matter
     where region = $1 and holder_post = $2 and not ended and due < $3 order by due, id`,
    [house.region, post, startOf(dayNamed(day) + 2)],
  );
  const reading = await readingIn(house, 'zh');
  const named = rows.filter((one) => isNamed(one, reading)).slice(0, mostNamed);
  const others = rows.length - named.length;
  const data = {
    post: reading.names.post(post) ?? post,
    day: sayDay(day, reading.today, reading.wording.phrases),
    count: rows.length,
    others: others === 0 ? '' : others,
    lines: named.map((one) => lineOf(one, reading)).join('\n'),
  };
  const { subject, text } = messageWords.zh.digest;
  return { to: address.to, id: row.id, kind: 'digest', subject: fill(subject, data), text: fill(text, data), data };
}

const isNamed = ({ apart, procedure, opened }: Due, reading: Reading): boolean =>
  !apart && ['service', 'internal'].includes(reading.rule(procedure, opened.toISOString()).kind);

function lineOf({ number, procedure, step, due }: Due, { wording, world, today }: Reading): string {
  const words = wording.procedures[procedure];
  const template =
    dayOf(due.toISOString()) < dayOf(world.now) ? messageWords.zh.digest.late : messageWords.zh.digest.line;
  return fill(template, {
    number,
    procedure: words?.title ?? procedure,
    duty: words?.steps[step]?.duty ?? stepLabel(words, step),
    due: sayDay(due.toISOString(), today, wording.phrases),
  });
}
