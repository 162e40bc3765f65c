import { parseArgs } from 'node:util';
import { clocks } from './clocks.ts';
import { dispatch } from './dispatch.ts';
import { imports } from './imports.ts';
import { intake } from './intake.ts';
import { million } from './listen/million.ts';
import { listen } from './listen.ts';
import type { Measured } from './measured.ts';
import { reads } from './reads.ts';
import { starts } from './starts.ts';
import { supervision } from './supervision.ts';
import { trust } from './trust.ts';

/** Every measurement there is, by the name it is asked for; `million` is a part of `listen` that may be asked for by itself. */
const benches: Readonly<Record<string, (share: number) => Promise<readonly Measured[]>>> = {
  starts,
  intake,
  imports,
  reads,
  supervision,
  dispatch,
  clocks,
  trust,
  listen,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, share: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const byName: typeof benches = { ...benches, million };
const wanted = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = wanted.filter((name) => byName[name] === undefined);
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${Object.keys(byName).join(', ')}`);
  process.exit(2);
}

const results: Measured[] = [];
for (const name of wanted) {
  console.error(`measuring ${name} …`);
  results.push(...((await byName[name]?.(Number(values.share))) ?? []));
}
if (values.json) console.log(JSON.stringify(results));
else for (const result of results) console.log(lineOf(result));
process.exit(results.some(({ met }) => met === false) ? 1 : 0);

function lineOf({ name, value, unit, bar, met }: Measured): string {
  if (bar === undefined) return `  ${name}: ${value} ${unit}`;
  return `${met ? '✓' : '✗'} ${name}: ${value} ${unit}  (bar ${bar})`;
}
