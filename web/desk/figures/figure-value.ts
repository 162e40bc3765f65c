import type { DefinitionView, SumView } from '#server/routes/figures-view.ts';
import type { Say } from '../lang.tsx';

/** A number as it is read: a share with one decimal, working days, or how many. */
export function valueText(say: Say, measure: DefinitionView['measure'], { value }: Pick<SumView, 'value'>): string {
  if (value === null) return say('figureNone');
  if (measure === 'share') return percent(value);
  return measure === 'late-days' ? say('figureDays', { value }) : String(value);
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Below this many a share says little by itself, and what it leaves open is shown with it. */
export const fewCases = 100;

/** The page of the ledger that opens a number. */
export const ledgerOf = (drill: string): string => drill.replace('/api/matters', '/matters');
