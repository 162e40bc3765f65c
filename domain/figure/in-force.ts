/** One version of a row that has a term: in force from a day up to and with another (none: still). Days are YYYY-MM-DD. */
export interface Version {
  readonly key: string;
  readonly from: string;
  readonly until?: string;
}

/** How many rows are in force on a day, each counted once however many versions it has had. */
export const inForce = (versions: readonly Version[], day: string): number =>
  new Set(
    versions.filter(({ from, until }) => from <= day && (until === undefined || until >= day)).map(({ key }) => key),
  ).size;
