/** The shares, as printed, that lie nearest to the one said: below and above (or the same twice when it can be). */
export interface Possible {
  readonly possible: boolean;
  readonly nearest: readonly { readonly of: number; readonly percent: number }[];
}

/**
 * Whether some whole number of `base` things makes a share that rounds to `percent` as it was printed: 98 % of 15 cannot be,
 * 14 of 15 are 93.3 % and 15 are 100 %. `percent` is text, because its decimals say how it was rounded.
 */
export function possibleShare(percent: string, base: number): Possible {
  const decimals = percent.split('.')[1]?.length ?? 0;
  const said = Number(percent);
  const about = Math.floor((said / 100) * base);
  const tried = [about - 1, about, about + 1, about + 2].filter((n) => n >= 0 && n <= base);
  const shares = tried.map((of) => ({ of, percent: rounded((100 * of) / base, decimals), exact: (100 * of) / base }));
  const fits = shares.filter((share) => share.percent === said);
  if (fits.length > 0) return { possible: true, nearest: fits.map(printed) };
  const below = shares.filter(({ exact }) => exact < said).at(-1);
  const above = shares.find(({ exact }) => exact > said);
  return { possible: false, nearest: [below, above].filter((share) => share !== undefined).map(printed) };
}

/** At least one decimal, so that the nearest share is not rounded into the one that was said. */
const printed = ({ of, exact }: { of: number; exact: number }) => ({ of, percent: rounded(exact, 1) });

/** Half is rounded up, as 四舍五入 is; the small term undoes what binary fractions lose (49.15 is stored below itself). */
const rounded = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale + 1e-9) / scale;
};
