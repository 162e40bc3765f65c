import { apartBy } from '../matter/apart.ts';
import type { Case } from '../words/case.ts';
import { fill } from '../words/fill.ts';
import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import { wordsFor } from '../words/wording.ts';
import { list, section, table } from './markdown.ts';
import { fieldLabels, holderLabels, type Printing, printLaw, textOf, wordsOf } from './printing.ts';

/** Papers, other matters opened, ends, shields, what is kept apart, how long it is kept, and the texts cited. */
export function printEndings(rule: Procedure, printing: Printing): string {
  const { phrases } = printing.wording;
  const { print } = phrases;
  const words = wordsOf(rule, printing);
  const ends = Object.entries(rule.ends).map(([name, end]) => [
    words.ends[name]?.label ?? name,
    phrases.outcomes[end.outcome],
    printLaw(rule, end.law, printing),
  ]);
  return [
    section(print.documents, table([print.documents, print.parts, print.article], paperRows(rule, printing))),
    section(print.opens, table([print.step, print.opens, print.holdsBack], openingRows(rule, printing))),
    section(print.ends, table([print.end, print.counts, print.article], ends)),
    printSecrecy(rule, printing),
    section(
      print.keeps,
      `${fill(print.years, { n: rule.keeps.years })}${fill(phrases.aside, { what: printLaw(rule, rule.keeps.law, printing) })}`,
    ),
    section(print.cases, list((printing.cases ?? []).map((one) => caseOf(rule, one, printing)))),
    section(print.laws, list(citedTexts(rule, printing))),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function caseOf(rule: Procedure, { says, law }: Case, printing: Printing): string {
  const [of = '', article = ''] = law.split(':');
  return `${says[printing.wording.lang]}${fill(printing.wording.phrases.aside, { what: printLaw(rule, { of, article }, printing) })}`;
}

function paperRows(rule: Procedure, printing: Printing): string[][] {
  const words = wordsOf(rule, printing);
  return Object.entries(rule.documents ?? {}).map(([name, paper]) => [
    words.documents[name] ?? name,
    fieldLabels(words, paper.parts, printing),
    printLaw(rule, paper.law, printing),
  ]);
}

const openingRows = (rule: Procedure, { wording }: Printing): string[][] =>
  allOpenings(rule).map(([act, opening]) => [
    wordsFor(wording, rule.id, act).label,
    wording.procedures[opening.procedure]?.title ?? opening.procedure,
    opening.holdsBack.map((held) => wordsFor(wording, rule.id, held).label).join(wording.phrases.comma),
  ]);

/** A shielded seat is named by the field that fills it, or by the holder of that name. */
const holderLabelsOrFields = (seats: readonly string[], rule: Procedure, printing: Printing): string => {
  const words = wordsOf(rule, printing);
  return seats
    .map((seat) => words.fields[seat]?.label ?? holderLabels(words, [seat], printing))
    .join(printing.wording.phrases.comma);
};

/** Who can never see it, and by which answers it is kept apart. */
function printSecrecy(rule: Procedure, printing: Printing): string {
  const { print } = printing.wording.phrases;
  const apart =
    rule.apart === 'always' ? [print.everyMatter] : apartBy(rule).map((answer) => apartOf(rule, answer, printing));
  const parts = [
    section(print.shields, rule.shields === undefined ? '' : holderLabelsOrFields(rule.shields, rule, printing)),
    section(print.apart, apart.join(printing.wording.phrases.comma)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function apartOf(rule: Procedure, [field, answer]: readonly [string, string], printing: Printing): string {
  const asked = wordsOf(rule, printing).fields[field];
  const label = asked?.label ?? field;
  return `${label}${printing.wording.phrases.colon}${asked?.options?.[answer] ?? answer}`;
}

/** Every text whose id stands anywhere in the regulation, with its issuer and the day it came into force. */
function citedTexts(rule: Procedure, printing: Printing): string[] {
  const ids = new Set([...JSON.stringify(rule).matchAll(/"of":"([\w-]+)"/g)].map((found) => found[1] ?? ''));
  return Object.keys(printing.wording.laws)
    .filter((id) => ids.has(id))
    .map((id) => textOf(id, printing));
}
