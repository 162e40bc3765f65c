import type { House } from '../house.ts';
import { publishedOf } from './head.ts';

/** Where each entry of a matter stands in the log given out now: `index` from 0, undefined while it waits for the next checkpoint. */
export interface LoggedStep {
  readonly seq: number;
  readonly hash: string;
  readonly index: number | undefined;
}

export interface LoggedSteps {
  /** Of the checkpoint given out now. */
  readonly size: number;
  readonly steps: readonly LoggedStep[];
}

export async function loggedSteps({ db, region }: House, matter: string): Promise<LoggedSteps> {
  const [checkpoint, { rows }] = await Promise.all([
    publishedOf(db, region),
    db.query<{ seq: number; hash: string; index: number | null }>(
      `select e.seq, e.hash, l.index from entry e left join log_leaf l on l.hash = e.hash and l.region = $2
       where e.matter = $1 and e.region = $2 order by e.seq`,
      [matter, region],
    ),
  ]);
  const size = checkpoint?.size ?? 0;
  const steps = rows.map(({ index, ...step }) => ({
    ...step,
    index: index !== null && index < size ? index : undefined,
  }));
  return { size, steps };
}
