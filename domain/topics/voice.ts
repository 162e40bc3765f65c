import type { Heat } from './heat.ts';
import type { Profile } from './profile.ts';

/** One message as it came in. */
export interface Voice {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  /** RFC 3339. */
  readonly at: string;
  /** Whoever spoke, only ever counted: without one every message is its own person. */
  readonly who?: string | undefined;
  readonly for?: number | undefined;
  readonly against?: number | undefined;
  readonly place?: string | undefined;
}

/** A recurring problem: where, what, when. Of problems, never of persons. */
export interface Topic extends Heat {
  readonly title: string;
  /** Area and name, as the messages write it; '' where they name none. */
  readonly place: string;
  readonly count: number;
  /** Days of the first and the last message, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** The messages, sorted. */
  readonly ids: readonly string[];
  /** What these messages say and others do not, the most telling first. */
  readonly words: readonly string[];
  /** What `assign` needs to add a message later. */
  readonly profile: Profile;
}
