import type { Pool, PoolClient } from 'pg';
import type { House } from '../house.ts';
import { recordUse } from '../store/personal-use.ts';
import { checkChapter } from './check-chapter.ts';
import { checkLog } from './check-log.ts';
import { checkTables } from './check-tables.ts';
import { type Finding, type Promised, promises, type Report } from './finding.ts';
import { readChapters } from './read-chapters.ts';

/** Checks every promise on live data, matter by matter and across them. Changes nothing but the count of its runs; may run beside the server. */
export async function verify(
  house: House,
  db: Pool | PoolClient,
  progress: (matters: number) => void = () => undefined,
): Promise<Report> {
  const world = await house.world();
  await recordUse(house, house.db, [{ use: 'verify' }]);
  const checked = Object.fromEntries(promises.map((promise) => [promise, 0])) as Record<Promised, number>;
  const findings: Finding[] = [];
  let matters = 0;
  for await (const chapter of readChapters(db, house.keys, house.region)) {
    const rule = house.rule(chapter.procedure, chapter.state.opened ?? house.now());
    findings.push(...checkChapter(chapter, { world, keys: house.keys, rule }));
    count(checked, chapter);
    if (++matters % 5000 === 0) progress(matters);
  }
  const across = await checkTables(db, house.region);
  for (const [promise, n] of Object.entries(across.counts)) checked[promise as Promised] += n;
  const found = [...findings, ...across.findings];
  // What was found wrong in a matter itself is not said once more of its leaves.
  const named = new Set(found.map(({ matter }) => matter).filter((matter) => matter !== undefined));
  const log = (await checkLog(db, house.region)).filter(({ matter }) => matter === undefined || !named.has(matter));
  return { checked, findings: [...found, ...log] };
}

function count(
  checked: Record<Promised, number>,
  { ended, entries, contents, state }: Parameters<typeof checkChapter>[0],
): void {
  if (!ended) checked.owned++;
  checked['nothing-closes-over-a-head']++;
  checked.unalterable += entries.length;
  checked.shielded++;
  checked.explained += (state.clocks ?? []).length;
  checked['least-data'] += contents.length;
}
