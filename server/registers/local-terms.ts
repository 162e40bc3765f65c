import type { HolidayNotice } from '#domain/words/holiday-notice.ts';
import type { DatedValue } from '#domain/words/value.ts';
import type { Atlas } from '../atlas.ts';

interface Term {
  readonly name: string;
  readonly from: string;
  readonly amount: number;
  readonly unit: 'calendar-days' | 'working-days' | 'hours' | 'share' | 'number' | 'months';
  readonly source: string;
}

interface Days {
  readonly from: string;
  readonly until?: string;
  readonly works: 'off' | 'work';
  readonly source: string;
}

/** What the county has set for itself, by name. */
export function localTerms(atlas: Pick<Atlas, 'rows'>): ReadonlyMap<string, readonly DatedValue[]> {
  const terms = [...atlas.rows('terms').values()] as unknown as readonly Term[];
  const dated = ({ name, from, amount, unit, source }: Term) => {
    const is = unit === 'share' || unit === 'number' || unit === 'months' ? amount : { n: amount, unit };
    return [name, { from, is, source }] as const;
  };
  const rows = Map.groupBy(terms.map(dated), ([name]) => name);
  return new Map([...rows].map(([name, all]) => [name, all.map(([, value]) => value)]));
}

/** Its own days off and days worked, each as a notice that holds in it alone. */
export function localDays(atlas: Pick<Atlas, 'rows'>, region: string): readonly HolidayNotice[] {
  const days = [...atlas.rows('days').values()] as unknown as readonly Days[];
  return days.map(({ from, until = from, works, source }) => {
    const stretch = [`${from}/${until}`];
    const said = works === 'off' ? { off: stretch, work: [] } : { off: [], work: stretch };
    return { year: Number(from.slice(0, 4)), source: [source], regions: [region], ...said };
  });
}
