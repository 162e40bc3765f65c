import { type Query, readQuery } from '#domain/search/query.ts';
import { fold } from '#domain/text/fold.ts';
import type { House } from '../../house.ts';
import { findMatters, type Line } from '../../store/find-matters.ts';
import { forgive } from './forgive.ts';
import { enough, type Found, told } from './found.ts';
import { linesOf, type Said } from './lines-of.ts';
import { type Among, type Hit, walk } from './walk.ts';

/** Where the page before ended in each of the two streams: nothing from there on is shown again. */
export interface Place {
  readonly titled: number;
  readonly said: number;
}

export interface FoundPage {
  readonly found: readonly Found[];
  readonly next: Place | undefined;
}

/** In milliseconds: what stands in the title counts as if it had come two years later than what was said besides, the words as one phrase one year. */
const titleWorth = 2 * 365 * 86_400_000;
const phraseWorth = 365 * 86_400_000;
/** Above every number a matter has: of a stream of which nothing was shown yet. */
const newest = 2 ** 31 - 1;

/** What fits best first: named by its number; then in the title or place above the text, a phrase above pieces, new above old. */
export async function findByWords(
  house: House,
  among: Among,
  typed: string,
  { limit, after }: { readonly limit: number; readonly after: Place | undefined },
): Promise<FoundPage> {
  const query = readQuery(typed);
  const named = after === undefined ? await namedBy(house, among, typed.trim()) : [];
  if (query === undefined) return { found: named.map((line) => told(line, undefined, [])), next: undefined };
  const { hits, next } = await pageOf(house, among, query, limit, after);
  const lines = await linesOf(house, among, hits);
  const known = new Set(named.map(({ id }) => id));
  const ranked = byWorth(lines, hits, query).filter(({ line }) => !known.has(line.id));
  const strict = [...named.map((line) => told(line, undefined, query.words)), ...ranked.map(shown(query))];
  if (after !== undefined || isAnswered(query, strict.length, limit)) return { found: strict.slice(0, limit), next };
  const more = await forgive(house, among, query, new Set(strict.map(({ line }) => line.id)));
  return { found: [...strict, ...more].slice(0, limit), next: undefined };
}

/** Where several words stand together in anything, none of them was mistyped; a single one could be a mistake that others made too. */
const isAnswered = ({ words }: Query, found: number, limit: number): boolean =>
  found >= Math.min(words.length > 1 ? 1 : enough, limit);

/** By its own number or one that others gave it, whole. Also what is set apart, for those who see it. */
export const namedBy = async ({ db }: House, among: Among, named: string): Promise<readonly Line[]> =>
  // There is no number without a figure, and words are what most people type.
  /\d/.test(named)
    ? findMatters(db, among.region, among.scope, { ...among.filter, named }, { sort: 'opened', limit: enough })
    : [];

interface Ranked extends Hit {
  readonly titled: boolean;
}

/** The two streams, each newest first, drawn together by what they are worth. */
async function pageOf(house: House, among: Among, query: Query, limit: number, after: Place | undefined) {
  const whole = query.parts.length > 0 && query.number !== '' ? [query.title, query.parts] : [query.title];
  const [titled, said] = await Promise.all([
    walk(house.db, among, { sets: whole }, { below: after?.titled, limit: limit + 1 }),
    walk(house.db, among, { sets: [query.body], without: query.title }, { below: after?.said, limit: limit + 1 }),
  ]);
  const all: Ranked[] = [
    ...titled.map((hit) => ({ ...hit, titled: true })),
    ...said.map((hit) => ({ ...hit, titled: false })),
  ];
  const hits = all.toSorted((a, b) => worth(b) - worth(a)).slice(0, limit);
  const last = (isTitled: boolean, before = newest) =>
    hits.reduce((low, hit) => (hit.titled === isTitled ? Math.min(low, hit.n) : low), before);
  const next = all.length > limit ? { titled: last(true, after?.titled), said: last(false, after?.said) } : undefined;
  return { hits, next };
}

const worth = ({ opened, titled }: Ranked): number => opened.getTime() + (titled ? titleWorth : 0);

/** Within a page, words that stand together go before words that stand apart. */
function byWorth(lines: readonly Said[], hits: readonly Ranked[], { words }: Query): readonly Said[] {
  const worths = new Map(hits.map((hit) => [hit.id, worth(hit)]));
  const phrase = words.length > 1 ? words.join('') : undefined;
  const isPhrase = ({ line, said }: Said) => phrase !== undefined && isSaid(phrase, `${line.title}\n${said}`);
  return lines
    .map((one) => ({ one, total: (worths.get(one.line.id) ?? 0) + (isPhrase(one) ? phraseWorth : 0) }))
    .toSorted((a, b) => b.total - a.total)
    .map(({ one }) => one);
}

const isSaid = (phrase: string, text: string): boolean =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .includes(phrase);

const shown =
  ({ words }: Query) =>
  ({ line, said }: Said): Found =>
    told(line, said, words);
