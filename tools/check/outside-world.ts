import { linesMatching } from './lines-matching.ts';
import type { SourceFile } from './source-files.ts';

/** What no import shows: the clock, chance, the environment and the network are there without one. */
const outside =
  /\bnew Date\(\)|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\.(?!\d)|\bfetch\(|\bsetTimeout\(/;

/** Rules and their meaning must come out the same at any time and place: moment and world are arguments. */
export function outsideWorld(files: SourceFile[]): string[] {
  const pure = files.filter(({ path }) => /^(domain|regulations)\/.*(?<!\.test)\.ts$/.test(path));
  return linesMatching(pure, outside, 'the outside world enters only as an argument');
}
