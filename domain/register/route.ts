import type { Row } from './row.ts';
import { type Suggest, suggestFrom, type Text } from './suggest.ts';
import { ancestors } from './tree.ts';

/** What is to be dispatched: a text, and what the resident has already said about it. `day` is YYYY-MM-DD. */
export interface Inquiry extends Text {
  readonly day: string;
  /** A key of the register of places; without one the whole county is meant. */
  readonly place?: string | undefined;
  readonly category?: string | undefined;
  /** What is known of the category; the words of the text say which one beneath it. */
  readonly within?: string | undefined;
}

/** Why a unit is proposed: the row of the catalogue that decided, and the words that led to the category. */
export interface Why {
  readonly place: string;
  readonly category: string;
  readonly words: readonly string[];
  readonly share: number;
}

/** A proposal; nobody is bound by it. Without a unit no row fits, and without a category no word was known. */
export interface Route {
  readonly unit?: string;
  readonly category?: string;
  readonly why?: Why;
}

export type RouteBy = (inquiry: Inquiry) => Route;

export interface Registers {
  readonly catalogue: readonly Row[];
  readonly categories: readonly Row[];
  readonly places: readonly Row[];
}

/** Builds the router once from the registers as they stand. The most specific place wins, then the most specific category. */
export function routeFrom({ catalogue, categories, places }: Registers): RouteBy {
  const suggest: Suggest = suggestFrom(categories);
  const placeAbove = parentsIn(places, 'code');
  const categoryAbove = parentsIn(categories, 'key');
  const roots = places.filter((row) => row.parent === undefined).map((row) => String(row.code));
  const rows = byPlaceAndCategory(catalogue);
  return (inquiry) => {
    const suggested = inquiry.category === undefined ? suggest(inquiry, inquiry.within) : undefined;
    const category = inquiry.category ?? suggested?.category ?? inquiry.within;
    if (category === undefined) return {};
    const over = inquiry.place === undefined ? roots : [inquiry.place, ...ancestors(inquiry.place, placeAbove)];
    const row = firstRow(rows, over, [category, ...ancestors(category, categoryAbove)], inquiry.day);
    if (row === undefined) return { category };
    const why = {
      place: String(row.place),
      category: String(row.category),
      words: suggested?.words ?? [],
      share: suggested?.share ?? 1,
    };
    return { unit: String(row.unit), category, why };
  };
}

function parentsIn(rows: readonly Row[], key: string): (one: string) => readonly string[] {
  const above = new Map(rows.map((row) => [String(row[key]), typeof row.parent === 'string' ? [row.parent] : []]));
  return (one) => above.get(one) ?? [];
}

const pairKey = (place: string, category: string): string => `${place}\n${category}`;

function byPlaceAndCategory(catalogue: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const latest = [...catalogue].sort((a, b) => String(b.from).localeCompare(String(a.from)));
  return Map.groupBy(latest, (row) => pairKey(String(row.place), String(row.category)));
}

function firstRow(
  rows: ReadonlyMap<string, readonly Row[]>,
  places: readonly string[],
  categories: readonly string[],
  day: string,
): Row | undefined {
  for (const place of places) {
    for (const category of categories) {
      const found = rows.get(pairKey(place, category))?.find((row) => inForce(row, day));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** From the first day up to and including the last. */
const inForce = (row: Row, day: string): boolean =>
  String(row.from) <= day && (row.until === undefined || String(row.until) >= day);
