import type { Calendar } from '../deadline/calendar.ts';
import type { RowRegister } from '../words/field.ts';
import type { Keepings } from '../words/keeping.ts';
import type { Office } from '../words/office.ts';
import type { Period } from '../words/period.ts';

/** A unit as the kernel needs it. `parents` are its superiors (a department may have two), nearest first. */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly parents: readonly string[];
  /** Outside the county: it acts through the post that keeps the matter. */
  readonly external: boolean;
}

/** One place to work in a unit. Staff come and go, the post holds the matter. */
export interface Post {
  readonly key: string;
  readonly unit: string;
  readonly office: Office;
  readonly name: string;
}

/** What a post has declared to have an interest in, from one day to another, both counted. */
export interface Interest {
  readonly unit?: string;
  readonly category?: string;
  /** The number of a matter. */
  readonly matter?: string;
  readonly from: string;
  readonly until?: string;
}

/** Who answers for a service item, and the time promised from acceptance to decision. */
export interface ServiceItem {
  readonly unit: string;
  readonly limit: Period;
  readonly over?: true;
}

/** What of a register's row the kernel may know: whose it is, its day, how many days lie between. */
export interface RowFacts {
  readonly unit?: string;
  readonly date?: string;
  readonly every?: number;
}

/** What the kernel may know of the world: handed in, never fetched. */
export interface World {
  /** RFC 3339. */
  readonly now: string;
  readonly calendar: Calendar;
  readonly units: ReadonlyMap<string, Unit>;
  /** Posts of a unit, in the order they were set up. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  /** Who answers for an office that a small unit has no post of: the first of these that it has. */
  readonly standIns: readonly string[];
  /** Declared interests by post. */
  readonly interests?: ReadonlyMap<string, readonly Interest[]>;
  /** Keys that a register knows: categories, places. */
  readonly has: (register: 'categories' | 'places', key: string) => boolean;
  /** A service item on a day (YYYY-MM-DD): the version then in force, or the last before it, which is `over`. */
  readonly item?: (key: string, day: string) => ServiceItem | undefined;
  /** A row that an answer names, or undefined when the register has none of that key. */
  readonly row?: (register: RowRegister, key: string) => RowFacts | undefined;
  /** A dated amount as in force on the matter's first day. Throws for a name no value file holds. */
  readonly value: (name: string, day: string) => Period | number;
  /** What is kept of a person, why and how long: `regulations/personal.ts`. */
  readonly keepings?: Keepings;
}

/** Who acts: a post, the party whose matter it is, or the office of the clock (deadlines and what follows from other matters). */
export type Actor =
  | { readonly kind: 'post'; readonly post: Post; readonly person?: string }
  | { readonly kind: 'party' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'follow' };
