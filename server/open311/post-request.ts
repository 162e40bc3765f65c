import { hash } from 'node:crypto';
import { explain } from '#domain/matter/explain.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import { fill } from '#domain/words/fill.ts';
import type { House } from '../house.ts';
import { codeOf, register } from '../register.ts';
import { entriesOf } from '../store/entries.ts';
import type { Reading } from '../views/reading.ts';
import type { KeyHolder } from '../who/api-key.ts';
import type { Arguments } from './arguments.ts';
import type { Fault } from './fault.ts';
import { requestKey, shown } from './find-requests.ts';
import { formInPost } from './form-in-post.ts';
import { open311Words } from './words.ts';

/** A POST with everything it is to be read by. `county` and `follow`: the county's name, and where a matter is followed. */
export interface Post {
  readonly given: Arguments;
  readonly holder: KeyHolder;
  /** The Idempotency-Key, or ''. */
  readonly key: string;
  readonly county: string;
  readonly follow: string;
}

export interface Posted {
  readonly service_request_id: string;
  readonly service_notice: string;
  readonly account_id: null;
}

/** Registers what came in, once for each Idempotency-Key. Its number, and in the notice the code it is followed by: told to nobody else. */
export async function postRequest(house: House, reading: Reading, post: Post): Promise<Posted | readonly Fault[]> {
  const rule = house.rule(shown, house.now());
  if (rule === undefined) return [{ fault: 'not-open-yet' }];
  if (post.key.length > 150) return [{ fault: 'bad-key' }];
  const form = formInPost(post.given, rule, reading, post.county);
  if (Array.isArray(form)) return form as readonly Fault[];
  const bodyHash = hash('sha256', JSON.stringify([post.holder.id, form]));
  const key = post.key === '' ? undefined : requestKey(post.key);
  const done = await register(house, {
    procedure: shown,
    form: { ...form },
    channel: 'open311',
    actor: { kind: 'party' },
    key,
    bodyHash,
  });
  if ('refused' in done)
    return [{ fault: 'refused', gaps: { message: explain(done.refused, reading.wording, { rule }) } }];
  if ('repeat' in done && done.repeat.bodyHash !== bodyHash) return [{ fault: 'key-reused' }];
  const matter = 'done' in done ? done.done.matter : await openedBy(house, done.repeat.matter);
  return receiptOf(house, reading, matter, post.follow);
}

/** As it was when it was registered, so that a repeated POST is answered alike. */
async function openedBy(house: House, id: string): Promise<Matter> {
  const [entry] = await entriesOf(house.db, house.region, id);
  if (entry === undefined) throw new Error('A registered request has no first entry');
  return entry.body.set as Matter;
}

function receiptOf(house: House, { wording, today, lang }: Reading, matter: Matter, url: string): Posted {
  const { number, id } = matter;
  const due = nearestClock(matter)?.due;
  const said = due === undefined ? undefined : sayDay(due, today, wording.phrases);
  const notice = fill(open311Words[lang].notice, { number, code: codeOf(house, id), due: said, url });
  return { service_request_id: number, service_notice: notice, account_id: null };
}
