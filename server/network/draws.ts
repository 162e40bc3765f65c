import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { dayNamed, millisecondsOf, startOf } from '#domain/deadline/day.ts';
import { commitmentTo, drawFrom, seedOf } from '#domain/network/sample.ts';
import type { NetworkLevel } from '#domain/words/network.ts';
import type { House } from '../house.ts';

/** A draw that was announced; once its day is over, with everything needed to make it again. */
export interface Draw {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** The day whose last ledger head goes into the seed (YYYY-MM-DD). */
  readonly day: string;
  readonly level: NetworkLevel;
  readonly n: number;
  readonly roster: readonly string[];
  /** SHA-256 of the secret, published before the day. */
  readonly commitment: string;
  readonly made?: Made;
}

interface Made {
  readonly secret: string;
  readonly head: string;
  readonly seed: string;
  readonly drawn: readonly string[];
}

/** Announces a draw: list and commitment stand from now on, and cannot be taken back. */
export async function announceDraw(
  house: House,
  { by, day, level, n }: Pick<Draw, 'by' | 'day' | 'level' | 'n'>,
): Promise<Draw> {
  const units = (await house.atlas()).rows('units');
  const roster = [...units].filter(([, row]) => row.level === level).map(([key]) => key);
  const secret = randomBytes(32).toString('hex');
  const [id, at] = [randomUUIDv7(), house.now()];
  await house.db.query(
    'insert into network_draw (id, region, at, by, day, level, n, roster, secret) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [id, house.region, at, by, day, level, n, roster, secret],
  );
  return { id, at, by, day, level, n, roster, commitment: commitmentTo(secret) };
}

/** Every draw that was ever announced, newest first. Those whose day is over are made. */
export async function drawsOf(house: House): Promise<readonly Draw[]> {
  const { rows } = await house.db.query<Stored>(
    `select id, at, by, to_char(day, 'YYYY-MM-DD') as day, level, n, roster, secret, head from network_draw
     where region = $1 order by at desc limit 50`,
    [house.region],
  );
  return Promise.all(rows.map(async (row) => drawFor(row, await headFor(house, row))));
}

type Stored = Omit<Draw, 'at' | 'commitment' | 'made'> & {
  readonly at: Date;
  readonly secret: string;
  readonly head: string | null;
};

function drawFor({ secret, head: _, at, ...row }: Stored, head: string | undefined): Draw {
  const draw = { ...row, at: at.toISOString(), commitment: commitmentTo(secret) };
  if (head === undefined) return draw;
  const seed = seedOf(secret, head);
  return { ...draw, made: { secret, head, seed, drawn: drawFrom(row.roster, seed, row.n) } };
}

/** The head of the last entry of the day, kept once it is known; undefined while the day lasts. */
async function headFor(house: House, { id, day, head }: Stored): Promise<string | undefined> {
  if (head !== null) return head;
  const over = millisecondsOf(startOf(dayNamed(day) + 1));
  if (millisecondsOf(house.now()) < over) return undefined;
  const { rows } = await house.db.query<{ hash: string }>(
    'select hash from entry where region = $1 and at < $2 order by at desc, matter desc, seq desc limit 1',
    [house.region, new Date(over)],
  );
  const found = rows[0]?.hash ?? house.region;
  const kept = await house.db.query<{ head: string }>(
    'update network_draw set head = coalesce(head, $3) where id = $1 and region = $2 returning head',
    [id, house.region, found],
  );
  return kept.rows[0]?.head ?? found;
}
