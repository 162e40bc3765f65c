import { parseArgs } from 'node:util';
import { type Division, divisions } from '#domain/words/figure.ts';
import { figures } from '#regulations/figures/index.ts';
import { figureOf } from '../figures/count-of.ts';
import { readFigure } from '../figures/read-figure.ts';
import { readingIn } from '../views/reading.ts';
import { inCounty } from './open-county.ts';
import { BadUse, type ExitCode, type Verb } from './verb.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  unit: { type: 'string' },
} as const;
const names = Object.keys(figures).join(', ');

export const figuresVerb: Verb = {
  usage: `figures NAME [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--by ${divisions.join('|')}] [--unit KEY]`,
  help: {
    zh: `算一个统计数，JSON 写到标准输出：数值、基数、各项、定义，和打开背后事项的地址。\n有：${names}。检举控告不进任何统计。`,
    en: `Compute a figure as JSON on stdout: value, base, rows, definition, and the address that opens its matters.\nThere are: ${names}. Accusations enter none.`,
  },
  run: async (args, console): Promise<ExitCode> => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...more] = positionals;
    const rule = figureOf(name);
    if (rule === undefined || more.length > 0) throw new BadUse(`${name}: ${names}`);
    const { from, to, unit } = values;
    for (const day of [from, to])
      if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new BadUse(`${day}: YYYY-MM-DD`);
    const by = divisionOf(values.by);
    const view = await inCounty(console, async (house) => {
      const reading = await readingIn(house, console.lang);
      const { db, region } = house;
      // Whoever runs the machine: everything but what is set apart, which no figure counts.
      const ground = { db, region, world: reading.world, scope: { sql: 'true', params: [] } };
      return readFigure(ground, rule, { from, to, unit, by, now: reading.world.now }, reading);
    });
    console.out(JSON.stringify(view));
    return 0;
  },
};

function divisionOf(word: string | undefined): Division | undefined {
  const found = divisions.find((one) => one === word);
  if (word !== undefined && found === undefined) throw new BadUse(`--by ${word}: ${divisions.join(', ')}`);
  return found;
}
