import { Type } from 'typebox';
import type { Row } from '#domain/register/row.ts';
import { matchNames } from '#domain/search/match-names.ts';
import { type Range, rangesOf } from '#domain/search/ranges.ts';
import { type Snippet, snippetOf } from '#domain/search/snippet.ts';
import { fold } from '#domain/text/fold.ts';
import { gramsOf } from '#domain/text/grams.ts';
import { runsIn } from '#domain/text/runs.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from '../house.ts';
import { findByWords } from '../listen/search/find-by-words.ts';
import { findInRegisters, type RowFound } from '../listen/search/find-in-registers.ts';
import { findMatters } from '../store/find-matters.ts';
import { findKnowledge, titles } from '../store/knowledge.ts';
import { lineView } from '../views/line.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { MatterLine } from './contract.ts';

const query = Type.Object({
  q: Type.String({ minLength: 1, maxLength: 100 }),
  lang: Type.Optional(Type.String({ maxLength: 10 })),
});

/** A policy sheet, and where in it the words stand. */
export interface SheetFound {
  readonly key: string;
  readonly title: string;
  readonly marks: readonly Range[];
  readonly snippet: Snippet | null;
}

/** `GET /api/search`: the few best of each kind. Marks are from and to in UTF-16 units. */
export interface AllFound {
  readonly matters: readonly MatterLine[];
  readonly topics: readonly { readonly id: string; readonly title: string; readonly marks: readonly Range[] }[];
  readonly rows: readonly RowFound[];
  readonly sheets: readonly SheetFound[];
}

/** As many of each kind as fit on a screen; topics that are looked through, the newest. */
const most = { matters: 6, topics: 3, rows: 6, sheets: 3 } as const;
const newestTopics = 200;

/** One box for everything: matters in the caller's scope, topics, registers and policy sheets. */
export function searchRoutes(app: Api, house: House): void {
  const schema = {
    summary: 'Search over matters, topics, registers and policy sheets: the few best of each',
    querystring: query,
  };
  app.get('/api/search', { schema }, async (request): Promise<AllFound> => {
    const staff = staffOnly(request.caller);
    const reading = await readingIn(house, request.lang);
    const { q } = request.query;
    const scope = scopeOf(staff, reading.world, 2);
    const [found, topics] = await Promise.all([
      findByWords(house, { region: house.region, scope, filter: {} }, q, { limit: most.matters, after: undefined }),
      findMatters(house.db, house.region, scope, { procedure: 'topic' }, { sort: 'opened', limit: newestTopics }),
    ]);
    const matters = found.found.filter(({ line }) => line.procedure !== 'topic');
    return {
      matters: matters.map(({ line, marks, snippet }) => ({ ...lineView(line, reading), marks, snippet })),
      topics: matchNames(topics, ({ title }) => title, q, most.topics).map(({ one: { id, title }, marks }) => ({
        id,
        title,
        marks,
      })),
      rows: findInRegisters(reading.atlas, staff, request.lang, q, most.rows),
      sheets: sheetsFound(reading, q),
    };
  });
}

function sheetsFound({ atlas, today: day, lang }: Reading, q: string): readonly SheetFound[] {
  return findKnowledge(atlas.rows('policy-sheets'), { q, day }, 'body')
    .flatMap(({ key, row }) => sheetFound(key, row, q, lang))
    .slice(0, most.sheets);
}

/** By the title in the reader's language, unless only the other one fits. With nothing to mark nobody sees why it is there. */
function sheetFound(key: string, row: Row, q: string, lang: Lang): readonly SheetFound[] {
  const named = (lang === 'en' ? titles.toReversed() : titles)
    .map((name) => String(row[name] ?? ''))
    .filter((title) => title !== '')
    .map((title) => ({ title, marks: marksIn(title, q) }));
  const [first] = named;
  const best = named.find(({ marks }) => marks.length > 0) ?? first;
  const body = String(row.body ?? '');
  const snippet = snippetOf(body, runsIn(fold(q))) ?? snippetOf(body, gramsOf(fold(q)), false) ?? null;
  return best === undefined || (best.marks.length === 0 && snippet === null) ? [] : [{ key, ...best, snippet }];
}

/** The words as they were typed; else as many of their pieces as there are. */
function marksIn(title: string, q: string): readonly Range[] {
  const whole = rangesOf(title, runsIn(fold(q))).ranges;
  return whole.length > 0 ? whole : rangesOf(title, gramsOf(fold(q)), false).ranges;
}
