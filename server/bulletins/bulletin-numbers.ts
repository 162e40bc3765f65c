import { spanBegun } from '#domain/deadline/span-begun.ts';
import type { Sum } from '#domain/figure/sum-up.ts';
import type { Count } from '#domain/words/figure.ts';
import { onTime } from '#regulations/figures/on-time.ts';
import { resolved } from '#regulations/figures/resolved.ts';
import { procedures } from '#regulations/index.ts';
import { compute, type Ground } from '../figures/compute.ts';
import type { House } from '../house.ts';

type Row = Readonly<Record<string, string>>;

/** Below ten nobody is told a number: it could be known who they were. */
export const few = '<10';
const smallest = 10;

/** The kinds a bulletin speaks of. What is private is not counted, and what is set apart is in none of these numbers. */
const spokenOf = procedures.filter(({ kind }) => kind === 'service' || kind === 'petition').map(({ id }) => id);

/** The tables of a bulletin about a month (2026-03), from the ledger as it stands. Units stand in the order of their keys: nobody is ranked. */
export async function bulletinNumbers(house: House, month: string): Promise<Readonly<Record<string, readonly Row[]>>> {
  const { past } = spanBegun('month', afterMonth(month));
  const world = { ...(await house.world()), now: house.now() };
  const ground: Ground = { db: house.db, region: house.region, world, scope: { sql: 'true', params: [] } };
  const asked = { from: past.from, to: past.to, now: world.now };
  const [kept, said] = [
    await compute(ground, onTime, { ...asked, by: 'procedure' }),
    await compute(ground, resolved, asked),
  ];
  return {
    steps: await stepRows(house),
    late: await lateRows(house),
    'in-time': kept.cells.map((cell) => ({
      procedure: cell.cell,
      ...('hidden' in cell ? { n: few, base: few } : shareOf(onTime, cell)),
    })),
    resolved: [{ procedure: 'service-request', ...shareOf(resolved, said.whole) }],
  };
}

/** A moment in the month that follows: 2026-03 leads into April. */
function afterMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return `${next}-01T12:00:00+08:00`;
}

/** A share of fewer than ten is told as such; else how many of how many. */
function shareOf({ counts }: Count, { parts, base }: Sum): { readonly n: string; readonly base: string } {
  if (base < smallest) return { n: few, base: few };
  const n = counts.reduce((sum, part) => sum + (parts[part]?.n ?? 0), 0);
  const told = n < smallest || base - n < smallest ? few : String(n);
  return { n: n === base ? String(n) : told, base: String(base) };
}

async function stepRows({ db, region }: House): Promise<readonly Row[]> {
  const { rows } = await db.query<{ procedure: string; step: string; total: number }>(
    `select procedure, step, count(*) as total from matter
     where region = $1 and not apart and not ended and procedure = any($2) group by procedure, step order by procedure, step`,
    [region, spokenOf],
  );
  return told(rows);
}

async function lateRows({ db, region, now }: House): Promise<readonly Row[]> {
  const { rows } = await db.query<{ unit: string; procedure: string; total: number }>(
    `select holder_unit as unit, procedure, count(*) as total from matter
     where region = $1 and not apart and not ended and procedure = any($2) and due < $3
     group by holder_unit, procedure order by holder_unit, procedure limit 200`,
    [region, spokenOf, new Date(now())],
  );
  return told(rows);
}

/** Each row shows its number when there are ten and more. No totals stand beside them from which the others could be worked out. */
const told = <R extends { readonly total: number }>(rows: readonly R[]): readonly Row[] =>
  rows.map(({ total, ...names }) => ({ ...names, n: total < smallest ? few : String(total) }));
