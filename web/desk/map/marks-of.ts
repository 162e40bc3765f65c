import type { MapGrid, MapPlace, Spot } from '#server/routes/map-contract.ts';

/** A number on the map: how many open requests at a spot, how many of them late, and the place by which the ledger shows them. */
export interface Mark {
  readonly code: string;
  readonly name: string;
  readonly spot: Spot;
  readonly n: number;
  readonly late: number;
}

interface Narrowed {
  readonly late: boolean;
  /** Only what lies in this grid. */
  readonly grid: MapGrid | undefined;
}

/** The villages that are asked for. With `late`, what is late is all that counts. */
export const marksOf = (places: readonly MapPlace[], { late, grid }: Narrowed): readonly Mark[] =>
  places
    .filter(({ code }) => grid === undefined || liesIn(code, grid))
    .flatMap(({ code, name, spot, ...counts }) => {
      const n = late ? counts.late : counts.n;
      return spot === null || n === 0 ? [] : [{ code, name, spot, n, late: counts.late }];
    });

/** Codes begin with the code of what they lie in. */
export const liesIn = (code: string, { covers }: MapGrid): boolean => covers.some((place) => code.startsWith(place));

/** Seen from afar: one mark for each town, in the middle of its villages, weighted by what they have. */
export function townsOf(marks: readonly Mark[], nameOf: (code: string) => string): readonly Mark[] {
  const towns = Map.groupBy(marks, ({ code }) => code.slice(0, 9));
  return [...towns].map(([code, inside]) => {
    const n = sum(inside, (mark) => mark.n);
    const middle = (of: keyof Spot) => sum(inside, (mark) => mark.spot[of] * mark.n) / n;
    const spot = { lat: middle('lat'), lng: middle('lng') };
    return { code, name: nameOf(code), spot, n, late: sum(inside, (mark) => mark.late) };
  });
}

const sum = (marks: readonly Mark[], of: (mark: Mark) => number): number =>
  marks.reduce((all, mark) => all + of(mark), 0);
