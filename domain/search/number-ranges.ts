import type { Range } from './ranges.ts';

/** Where in a number what was typed of it stands, however either is parted: 26112000 is in 261120-00028. */
export function numberRanges(number: string, typed: string): readonly Range[] {
  const figures = typed.normalize('NFKC').match(/[A-Za-z0-9]/g) ?? [];
  // Few characters stand in most numbers, and by them none is found.
  if (figures.length < fewest) return [];
  const found = new RegExp(figures.join('[^A-Za-z0-9]*'), 'i').exec(number);
  return found === null ? [] : [[found.index, found.index + found[0].length]];
}

const fewest = 3;
