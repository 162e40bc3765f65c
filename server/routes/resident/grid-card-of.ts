import { coveredBy } from '#domain/network/grid-gaps.ts';
import type { Row } from '#domain/register/row.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { GridCard } from '#web/resident/pages/grids.ts';
import { telephone } from '#web/resident/pages/posted-card.ts';
import { sayAbout } from './say-about.ts';
import type { Visit } from './visit.ts';

/** A grid's card in words. `worker`: who sits in its post, as far as they may be named. */
export function gridCardOf(visit: Visit, row: Row, worker: readonly string[], site: string): GridCard {
  const { words, lang } = visit.reader;
  const say = sayAbout({ place: text(row.place) });
  return {
    kind: words.gridCard,
    name: nameIn(row, lang),
    facts: factsOf(visit, row, worker),
    duties: dutiesOf(visit, row.post),
    ...{ say, address: `${site}${say}` },
  };
}

function factsOf({ reader, reading: { names, atlas } }: Visit, row: Row, worker: readonly string[]): GridCard['facts'] {
  const { words, lang } = reader;
  const comma = lang === 'zh' ? '、' : ', ';
  const covers = coveredBy(row).map((code) => names.place(code) ?? code);
  const post = typeof row.post === 'string' ? names.post(row.post) : undefined;
  const upper = atlas.rows('grids').get(String(row.parent)) as Row | undefined;
  return [
    [words.gridCovers, covers.join(comma)],
    [words.gridExtent, text(row.extent)],
    [words.gridWorker, post === undefined ? words.gridNobody : [post, worker.join(comma)].filter(Boolean).join(' · ')],
    [words.cardPhone, telephone(text(row.phone))],
    [words.cardSupervision, telephone(text(row.supervision))],
    [words.gridUpper, upper && nameIn(upper, lang)],
  ];
}

/** What the duty lists say of the post today. */
const dutiesOf = ({ reading: { atlas, today } }: Visit, post: Row[string] | undefined): GridCard['duties'] =>
  ([...atlas.rows('duty-lists').values()] as Row[])
    .filter((duty) => post !== undefined && duty.post === post && String(duty.until ?? today) >= today)
    .map(({ duty, measures, standard }) => ({
      ...{ duty: String(duty), measures: String(measures), standard: String(standard) },
    }));

const nameIn = (row: Row, lang: Lang): string => String((lang === 'en' ? row.en : undefined) ?? row.name);

const text = (cell: Row[string] | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);
