import { levelOf } from '#domain/network/gaps.ts';
import { headcounts, type Manning, staffingFault } from '#domain/network/staffing.ts';
import type { Row } from '#domain/register/row.ts';
import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { network } from '#regulations/network.ts';
import { networkWording } from '#regulations/wording/network.ts';
import type { Atlas } from '../atlas.ts';
import { namesIn } from '../names.ts';

type People = readonly Manning[];

/**
 * Why a change of who sits where cannot stand: it leaves a unit of the network with too many people, or with too few where there
 * were enough. What was short before and still is stays a gap on the list, so that a county can be filled in one by one.
 */
export function staffingStops(
  { atlas, lang }: { readonly atlas: Atlas; readonly lang: Lang },
  before: People,
  after: People,
): readonly string[] {
  const [was, is] = [headcounts(before, atlas.post), headcounts(after, atlas.post)];
  const names = namesIn(atlas, lang);
  return [...atlas.rows('units')].flatMap(([key, row]) => {
    const level = levelOf(network, row as Row);
    const count = is.get(key) ?? 0;
    if (level === undefined || count === (was.get(key) ?? 0)) return [];
    const rule = network.levels[level];
    const fault = staffingFault(rule, count);
    if (fault === undefined || (fault === 'under-staffed' && staffingFault(rule, was.get(key) ?? 0) === fault))
      return [];
    const limits = { max: 0, ...rule.staff, count };
    const { min, max } = limits;
    const says = fill(networkWording[lang].gaps[fault], { count, min, max });
    const law = citation(cite(rule.staff.law), laws, lang);
    return [lang === 'zh' ? `${names.unit(key)}${says}（${law}）。` : `${names.unit(key)}: ${says} (${law}).`];
  });
}
