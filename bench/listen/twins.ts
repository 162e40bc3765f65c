import { atLeast, figure, type Measured } from '../measured.ts';
import { type Judged, judgePairs } from './twins/judge-pairs.ts';

/** Twins: how many of the labelled pairs are told rightly. How fast one is found among a million: `twins-found.ts`. */
export function twins(): readonly Measured[] {
  const judged = judgePairs();
  if (judged === undefined) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  return toldRightly(judged);
}

/** The rule was fitted on the one half; the bar holds for the other. */
function toldRightly({ held, fitted, moments }: Judged): readonly Measured[] {
  return [
    atLeast(`twins, held-out pairs (${held.pairs}): recall`, held.recall, '', 0.9),
    atLeast(`twins, held-out pairs (${held.pairs}): precision`, held.precision, '', 0.9),
    figure(`twins, fitted pairs (${fitted.pairs}): recall`, fitted.recall, '', 3),
    figure(`twins, fitted pairs (${fitted.pairs}): precision`, fitted.precision, '', 3),
    figure('one message read for comparing', moments, 'ms'),
  ];
}
