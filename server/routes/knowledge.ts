import { type Static, Type } from 'typebox';
import type { Row } from '#domain/register/row.ts';
import { textsIn } from '#domain/register/row.ts';
import type { House } from '../house.ts';
import { type Found, findKnowledge, isUnreviewed } from '../store/knowledge.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

const query = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 1000 })),
  category: Type.Optional(Type.String({ maxLength: 80 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
  lang: Type.Optional(Type.String({ maxLength: 10 })),
});

/** A policy sheet as it is read while answering. Dates are YYYY-MM-DD. */
export interface SheetView {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly law: string;
  readonly categories: readonly string[];
  readonly owner: string;
  readonly from: string;
  readonly until: string | null;
  readonly reviewBy: string;
  /** The day of its review has passed: to be checked with its owner before it is relied on. */
  readonly unreviewed: boolean;
}

/** A reply to begin from; what stands in 【】 is to be filled in by whoever answers. */
export interface TemplateView {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly category: string | null;
  readonly owner: string;
}

export interface Knowledge {
  readonly sheets: readonly SheetView[];
  readonly templates: readonly TemplateView[];
}

/** Policy sheets and reply templates in force today, found by words and category. */
export function knowledgeRoutes(app: Api, house: House): void {
  const schema = { summary: 'Policy sheets and reply templates in force today (staff)', querystring: query };
  app.get('/api/knowledge', { schema }, async (request): Promise<Knowledge> => {
    staffOnly(request.caller);
    return knowledgeFor(await readingIn(house, request.lang), request.query);
  });
}

function knowledgeFor(reading: Reading, { q = '', category, limit = 10 }: Static<typeof query>): Knowledge {
  const { atlas, today: day } = reading;
  const wanted = { q, category, day };
  const sheets = findKnowledge(atlas.rows('policy-sheets'), wanted, 'body');
  const templates = findKnowledge(atlas.rows('reply-templates'), wanted, 'text');
  return {
    sheets: sheets.slice(0, limit).map((found) => sheetView(found, reading)),
    templates: templates.slice(0, limit).map((found) => templateView(found, reading)),
  };
}

const sheetView = ({ key, row }: Found, reading: Reading): SheetView => ({
  ...{ key, title: titleOf(row, reading), body: said(row.body), law: said(row.law) },
  categories: textsIn(row.categories).map((one) => reading.names.category(one) ?? one),
  owner: ownerOf(row, reading),
  from: said(row.from),
  until: row.until === undefined ? null : said(row.until),
  reviewBy: said(row['review-by']),
  unreviewed: isUnreviewed(row, reading.today),
});

const templateView = ({ key, row }: Found, reading: Reading): TemplateView => ({
  ...{ key, title: titleOf(row, reading), text: said(row.text), owner: ownerOf(row, reading) },
  category: row.category === undefined ? null : (reading.names.category(said(row.category)) ?? said(row.category)),
});

const titleOf = (row: Row, { lang }: Reading): string => said((lang === 'en' ? row.en : undefined) ?? row.title);

const ownerOf = (row: Row, { names }: Reading): string => names.unit(said(row.owner)) ?? said(row.owner);

const said = (cell: Row[string] | undefined): string => (cell === undefined ? '' : String(cell));
