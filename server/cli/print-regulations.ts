import { parseArgs } from 'node:util';
import { instantAt } from '#domain/deadline/day.ts';
import { printRegulation } from '#domain/print/print-regulation.ts';
import { isLang, type Lang } from '#domain/words/lang.ts';
import { valueOn } from '#domain/words/value.ts';
import { cases, values } from '#regulations/index.ts';
import { wording } from '#regulations/wording/index.ts';
import { county } from '../demo/county.ts';
import { rulesOn } from '../rulebook.ts';
import { BadUse, type Verb } from './verb.ts';

export const printAll: Verb = {
  usage: 'print-regulations [--lang zh|en] [--day YYYY-MM-DD] [--region CODE]',
  help: {
    zh: '把现行规程打印成 Markdown，供领导审签。县里在“本地期限”册里另定的，印在 /how 页上。',
    en: 'Print the regulations in force as Markdown, for an official to read and sign. What a county has set in its register of local terms is printed on /how.',
  },
  run: (args, { lang, out }) => {
    const options = { lang: { type: 'string' }, day: { type: 'string' }, region: { type: 'string' } } as const;
    const { values: given } = parseArgs({ args: [...args], options });
    const asked = given.lang ?? lang;
    const day = given.day ?? instantAt(Date.now()).slice(0, 10);
    if (!isLang(asked)) throw new BadUse(`--lang ${asked}: zh, en`);
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new BadUse(`--day ${day}: YYYY-MM-DD`);
    out(printed(asked, day, given.region ?? county.region));
    return 0;
  },
};

/** One Markdown document after the other. */
const printed = (lang: Lang, day: string, region: string): string =>
  rulesOn(day)
    .map((rule) =>
      printRegulation(rule, {
        wording: wording[lang],
        value: (name) => valueOn(values[name] ?? [], day, region),
        cases: cases[rule.id] ?? [],
      }),
    )
    .join('\n---\n\n');
