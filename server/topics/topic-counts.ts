import type { Pool } from 'pg';
import { type Windows, windowsAround } from '#domain/topic/before-after.ts';
import { procedures } from '#regulations/index.ts';
import { type Bind, narrow } from '../store/narrow.ts';

/** What a topic is about, as far as it can be counted. */
export interface Counted {
  readonly id: string;
  readonly place: string | null;
  readonly category: string | null;
  readonly curedOn: string | undefined;
}

export interface TopicCounts {
  readonly gathered: number;
  /** Undefined until a day has passed since the cure. */
  readonly compared?: { readonly windows: Windows; readonly before: number; readonly after: number };
}

/**
 * How many were gathered, and how many raised it in as many days before the cure as after it. Where the topic names a kind,
 * every service request of that kind (and area) counts, gathered or not: what nobody gathers must not look like a cure.
 */
export async function topicCounts(db: Pool, region: string, topic: Counted, now: string): Promise<TopicCounts> {
  const windows = topic.curedOn === undefined ? undefined : windowsAround(topic.curedOn, now);
  const params: unknown[] = [region, topic.id];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const member = 'id in (select t.matter from topic_matter t where t.region = $1 and t.topic = $2)';
  const among = topic.category === null ? member : `(${member} or ${ofKind(topic, bind)})`;
  const spans = windows && [windows.from, windows.cure, windows.until].map((at) => bind(at));
  const counts = spans
    ? `count(*) filter (where opened >= ${spans[0]} and opened < ${spans[1]}) as before, count(*) filter (where opened >= ${spans[1]} and opened < ${spans[2]}) as after`
    : '0 as before, 0 as after';
  const sql = `select count(*) filter (where ${member}) as gathered, ${counts} from matter where region = $1 and ${among}`;
  const { rows } = await db.query<{ gathered: number; before: number; after: number }>(sql, params);
  const { gathered = 0, before = 0, after = 0 } = rows[0] ?? {};
  return windows === undefined ? { gathered } : { gathered, compared: { windows, before, after } };
}

function ofKind({ place, category }: Counted, bind: Bind): string {
  const kind = [...narrow({ place: place ?? undefined, category: category ?? undefined }, bind)];
  return `(procedure = any(${bind(service)}) and not apart and ${kind.join(' and ')})`;
}

const service = procedures.filter(({ kind }) => kind === 'service').map(({ id }) => id);
