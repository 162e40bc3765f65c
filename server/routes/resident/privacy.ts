import type { FastifyInstance } from 'fastify';
import { fill } from '#domain/words/fill.ts';
import type { Keeping, KeptLines } from '#domain/words/keeping.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type KeptTableId, keptTables } from '#regulations/kept-tables.ts';
import { keepings } from '#regulations/personal.ts';
import { personalUses } from '#regulations/personal-uses.ts';
import { roles } from '#regulations/roles.ts';
import { privacyWords } from '#regulations/wording/privacy.ts';
import { type KeptGroup, type KeptLine, type OpenedByItself, privacyPage } from '#web/resident/pages/privacy.ts';
import type { House } from '../../house.ts';
import { rulesOn, valueFor } from '../../rulebook.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** 个人信息清单: printed from the regulations that the server itself goes by. */
export function privacyPages(app: FastifyInstance, house: House): void {
  app.get('/privacy', async (request, reply) => {
    const visit = await visitOf(house, request);
    const rules = rulesOn(house.now());
    const inside = rules.filter(({ kind }) => kind === 'internal');
    const lines = inside.flatMap((rule) => groupOf(house, visit, rule).lines);
    const list = {
      offices: dutyOffices(visit),
      uses: usesFor(visit),
      drafts: house.channels.model !== undefined,
      groups: rules.filter(({ kind }) => kind !== 'internal').map((rule) => groupOf(house, visit, rule)),
      internal: { title: visit.reader.words.privacyInternal, lines: once(lines) },
      outside: { title: visit.reader.words.privacyOutside, lines: outsideLines(house, visit) },
    };
    return sendPage(reply, privacyPage(visit.reader, list));
  });
}

/** Different ends are different lines; the same one said twice is said once. */
const once = (lines: readonly KeptLine[]): readonly KeptLine[] => [
  ...new Map(lines.map((line) => [`${line.what} ${line.long} ${line.law}`, line])).values(),
];

function dutyOffices({ reader }: Visit): string {
  const duty = Object.entries(roles).filter(([, { identity }]) => identity === 'duty');
  const names = duty.map(([office]) => reader.wording.offices[office as keyof typeof roles]);
  return names.join(reader.lang === 'zh' ? '、' : ', ');
}

const readers = { nobody: 'privacyByNobody', party: 'privacyByParty', post: 'privacyByPost' } as const;

const usesFor = ({ reader: { words, wording, lang } }: Visit): readonly OpenedByItself[] =>
  Object.entries(personalUses).map(([use, { reader, law }]) => ({
    what: wording.personalUses[use] ?? use,
    by: words[readers[reader]],
    law: citation(cite(law), wording.laws, lang),
  }));

function groupOf(house: House, visit: Visit, rule: Procedure): KeptGroup {
  const lines: KeptLines | undefined = keepings[rule.id];
  const title = visit.reader.wording.procedures[rule.id]?.title ?? rule.id;
  return { title, lines: Object.entries(lines ?? {}).map(([field, one]) => lineOf(house, visit, rule, field, one)) };
}

/** One line of the list, as it holds for matters that begin today. */
export function lineOf(house: House, visit: Visit, rule: Procedure, field: string, keeping: Keeping): KeptLine {
  const { reader } = visit;
  const said = privacyWords[reader.lang];
  return {
    what: fieldName(visit, rule, field),
    why: said.purposes[keeping.for],
    long: howLong(house, visit, rule, keeping),
    sooner: said.gone[keeping.gone],
    law: citation(cite(keeping.law), reader.wording.laws, reader.lang),
  };
}

export function fieldName({ reader }: Visit, rule: Procedure, field: string): string {
  const said = privacyWords[reader.lang];
  if (field === 'words' || field === 'contact') return said[field];
  return reader.wording.procedures[rule.id]?.fields[field]?.label ?? said.words;
}

function howLong(house: House, { reader, reading }: Visit, rule: Procedure, { keep }: Keeping): string {
  if (keep === 'as-the-matter') return fill(reader.words.privacyYears, { n: rule.keeps.years });
  const row = valueFor(reading.atlas, keep.value, reading.today, house.region);
  return mark(fill(reader.words.privacyMonths, { n: Number(row?.is ?? 0) }), row?.source);
}

const mark = (text: string, source: string | undefined): string => (source?.startsWith('†') ? `${text}†` : text);

function outsideLines(house: House, { reader, reading }: Visit): readonly KeptLine[] {
  const said = privacyWords[reader.lang];
  return Object.entries(keptTables).flatMap(([table, kept]) => {
    if (!('for' in kept) || kept.until === 'its-matter') return [];
    const { until } = kept;
    const row =
      typeof until === 'string' ? undefined : valueFor(reading.atlas, until.value, reading.today, house.region);
    const months = mark(fill(reader.words.privacyMonthsOutside, { n: Number(row?.is ?? 0) }), row?.source);
    const long = typeof until === 'string' ? said.until[until] : months;
    const law = citation(cite(kept.law), reader.wording.laws, reader.lang);
    return [{ what: said.tables[table as KeptTableId], why: said.purposes[kept.for], long, sooner: undefined, law }];
  });
}
