/**
 * Stretches of matters in the order in which they were indexed, by size: 2^11 of them, 2^13 and so on. Each matter carries the
 * number of its stretch of every size among its codes (negative, where no other code is), so that the index itself can be asked
 * for the newest only: of a word that is in every fifth matter nobody wants the first hundred thousand. The same sizes and numbers
 * are asked for by `newest_found` in the database (server/migrations/0028-newest-found.sql).
 */
const sizes = [11, 13, 15, 17, 19] as const;

/** The stretches the n-th matter lies in. */
export const sliceCodes = (n: number): readonly number[] => sizes.map((size) => -1 - ((n >> size) * 32 + size));
