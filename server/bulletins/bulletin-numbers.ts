import { spanBegun } from '#domain/deadline/span-begun.ts';
import type { Sum } from '#domain/figure/sum-up.ts';
import type { Count } from '#domain/words/figure.ts';
import { onTime } from '#regulations/figures/on-time.ts';
import { resolved } from '#regulations/figures/resolved.ts';
import { procedures } from '#regulations/index.ts';
import { compute, type Ground, smallestIn } from '../figures/compute.ts';
import type { House } from '../house.ts';

type Row = Readonly<Record<string, string>>;

/** The kinds a bulletin speaks of. What is private is not counted, and what is set apart is in none of these numbers. */
const spokenOf = procedures.filter(({ kind }) => kind === 'service' || kind === 'petition').map(({ id }) => id);

/** The tables of a bulletin about a month (2026-03), from the ledger as it stands. Units stand in the order of their keys: nobody is ranked. */
export async function bulletinNumbers(house: House, month: string): Promise<Readonly<Record<string, readonly Row[]>>> {
  const { past } = spanBegun('month', afterMonth(month));
  const world = { ...(await house.world()), now: house.now() };
  const ground: Ground = { db: house.db, region: house.region, world, scope: { sql: 'true', params: [] } };
  const asked = { from: past.from, to: past.to, now: world.now };
  const smallest = smallestIn(world);
  const less = `<${smallest}`;
  const [kept, said] = [
    await compute(ground, onTime, { ...asked, by: 'procedure' }),
    await compute(ground, resolved, asked),
  ];
  return {
    steps: told(await stepRows(house), smallest),
    late: told(await lateRows(house), smallest),
    'in-time': kept.cells.map((cell) => ({
      procedure: cell.cell,
      ...('hidden' in cell ? { n: less, base: less } : shareOf(onTime, cell, smallest)),
    })),
    resolved: [{ procedure: 'service-request', ...shareOf(resolved, said.whole, smallest) }],
  };
}

/** A moment in the month that follows: 2026-03 leads into April. */
function afterMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return `${next}-01T12:00:00+08:00`;
}

/** How many of how many; of few, or of all but a few, no more than that: `<10` or `>90`. */
export function shareOf({ counts }: Count, { parts, base }: Sum, smallest: number): { n: string; base: string } {
  if (base < smallest) return { n: `<${smallest}`, base: `<${smallest}` };
  const n = counts.reduce((sum, part) => sum + (parts[part]?.n ?? 0), 0);
  if (n === base || (n >= smallest && base - n >= smallest)) return { n: String(n), base: String(base) };
  return { n: n < smallest ? `<${smallest}` : `>${base - smallest}`, base: String(base) };
}

async function stepRows({ db, region }: House): Promise<readonly Counted[]> {
  const { rows } = await db.query<{ procedure: string; step: string; total: number }>(
    `select procedure, step, count(*) as total from matter
     where region = $1 and not apart and not ended and procedure = any($2) group by procedure, step order by procedure, step`,
    [region, spokenOf],
  );
  return rows;
}

async function lateRows({ db, region, now }: House): Promise<readonly Counted[]> {
  const { rows } = await db.query<{ unit: string; procedure: string; total: number }>(
    `select holder_unit as unit, procedure, count(*) as total from matter
     where region = $1 and not apart and not ended and procedure = any($2) and due < $3
     group by holder_unit, procedure order by holder_unit, procedure limit 200`,
    [region, spokenOf, new Date(now())],
  );
  return rows;
}

type Counted = Readonly<{ total: number; procedure: string; step?: string; unit?: string }>;

/** Each row shows its number when it is not small. No totals stand beside them from which the others could be worked out. */
const told = (rows: readonly Counted[], smallest: number): readonly Row[] =>
  rows.map(({ total, ...names }) => ({ ...names, n: total < smallest ? `<${smallest}` : String(total) }));
