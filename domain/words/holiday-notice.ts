/** One year's holidays as the State Council's notice gives them, or what an area has besides. A stretch of days is written `first/last`, both counted. */
export interface HolidayNotice {
  readonly year: number;
  /** The notice, and what amended it. */
  readonly source: readonly string[];
  /** Days without work: YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD; weekends inside a stretch may be named. */
  readonly off: readonly string[];
  /** Weekend days that are worked (调休上班). */
  readonly work: readonly string[];
  /** Only in these areas (6-digit codes of counties, cities or provinces); absent means everywhere. The nearest area goes first. */
  readonly regions?: readonly string[];
}
