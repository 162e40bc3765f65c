import type { Pool } from 'pg';
import type { Effect } from '#domain/matter/draft.ts';
import { countWeeks } from '../store/late-weeks.ts';
import { writeNews } from '../store/news.ts';
import { inTransaction } from '../store/transaction.ts';
import { deliveryQueue } from '../webhooks/delivery-queue.ts';

/** How many consequences go into one job. */
const perJob = 100;
/** How many changed matters are named to open desks at a time. */
const mostNamed = 200;

/** One line of the outbox as jobs read it. */
export interface OutboxLine {
  readonly region: string;
  readonly matter: string;
  readonly seq: number;
  readonly effects: readonly Effect[];
  /** Another unit sees the matter from now on. */
  readonly reached?: boolean;
}

/** `after-act`: one act. `index`: matters brought in together, told to nobody. `deliver`: an act told to a subscriber. */
type Taken =
  | { readonly task: 'after-act'; readonly payload: Omit<OutboxLine, 'region'> }
  | { readonly task: 'index'; readonly payload: { readonly matters: readonly string[] } }
  | { readonly task: 'deliver'; readonly payload: { readonly delivery: string; readonly webhook: string } };

/**
 * Moves lines of the outbox into the job queue, in one transaction with their removal: a stop in between loses and doubles
 * nothing. A line that sets something off is a job of its own, tried again by itself; all others go together by the hundred.
 */
export function moveOutbox(owner: Pool, region: string, most: number): Promise<number> {
  return inTransaction(owner, async (client) => {
    const { rows } = await client.query<Taken>(
      `delete from outbox where region = $1 and id in (
         select id from outbox where region = $1 order by at limit $2 for update skip locked
       ) returning task, payload`,
      [region, most],
    );
    const changed = changedIn(rows);
    if (changed !== undefined) await writeNews(client, { region, topic: 'matters', posts: 'all', data: changed });
    await countWeeks(client, region, actsIn(rows));
    const jobs = jobsFor(region, rows);
    if (jobs.length > 0) {
      await client.query(
        'select graphile_worker.add_job(j.task, j.payload, queue_name := j.queue, max_attempts := 12) from json_to_recordset($1) as j(task text, payload json, queue text)',
        [JSON.stringify(jobs)],
      );
    }
    return rows.length;
  });
}

/** The matters that changed, undefined for none; none named when there are so many that a desk had better fetch its lists anew. */
function changedIn(rows: readonly Taken[]): readonly string[] | undefined {
  const ids = rows.flatMap(({ task, payload }) => {
    if (task === 'deliver') return [];
    return task === 'index' ? payload.matters : [payload.matter];
  });
  if (ids.length === 0) return undefined;
  return ids.length > mostNamed ? [] : [...new Set(ids)];
}

const actsIn = (rows: readonly Taken[]) => rows.flatMap((row) => (row.task === 'after-act' ? [row.payload] : []));

interface Job {
  readonly task: string;
  readonly payload: unknown;
  readonly queue?: string;
}

function jobsFor(region: string, rows: readonly Taken[]): Job[] {
  const lines = actsIn(rows).map((act) => ({ ...act, region }));
  const brought = rows.flatMap(({ task, payload }) => (task === 'index' ? payload.matters : []));
  const first = lines.filter(({ seq }) => seq === 1).map(({ matter }) => matter);
  const alone = lines
    .filter(({ effects }) => effects.length > 0)
    .map((line) => ({ task: 'carry-out', payload: { line } }));
  const tell = pieces(lines).map((some) => ({ task: 'tell', payload: { lines: some } }));
  const reached = lines.filter((line) => line.reached).map(({ matter }) => matter);
  const index = pieces([...new Set([...first, ...reached, ...brought])]).map((matters) => ({
    task: 'index',
    payload: { matters },
  }));
  // One job after the other: what is heard at the same time may be the same problem. What was brought in together is heard at night.
  const hear = pieces(first).map((matters) => ({
    ...{ task: 'hear', payload: { matters } },
    queue: 'recurring',
  }));
  const deliver = rows.flatMap((row) =>
    row.task === 'deliver' ? [{ ...row, queue: deliveryQueue(row.payload.webhook) }] : [],
  );
  return [...alone, ...tell, ...index, ...hear, ...deliver];
}

function pieces<T>(all: readonly T[]): T[][] {
  const found: T[][] = [];
  for (let i = 0; i < all.length; i += perJob) found.push(all.slice(i, i + perJob));
  return found;
}
