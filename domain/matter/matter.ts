import type { Clock } from '../deadline/clock.ts';
import type { Act } from '../words/act.ts';
import type { Acts } from '../words/step.ts';

/** A code, date or number that an entry holds openly. Free words are beside the ledger. */
export type Answer = string | number | boolean | readonly string[];

/** The post that has the matter. `proxy` marks a post that records what a unit outside the county decided. */
export interface Holder {
  readonly unit: string;
  readonly office: string;
  readonly post: string;
  readonly proxy?: true;
}

/** A paper on its way: drafted, signed, numbered, served. */
export interface Paper {
  readonly drafted: number;
  readonly signed?: number;
  readonly number?: string;
  readonly served?: number;
}

/** The present state of a matter: what its entries, applied in order, add up to. Plain JSON. */
export interface Matter {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly procedure: string;
  /** The day from which the procedure it runs under is in force. */
  readonly version: string;
  readonly opened: string;
  readonly channel: string;
  readonly step: string;
  readonly ended: boolean;
  /** Name in the procedure's holders: whose turn it is. */
  readonly by: string;
  readonly holder: Holder;
  readonly seats: Readonly<Record<string, string>>;
  readonly clocks: readonly RunningClock[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly documents: Readonly<Record<string, Paper>>;
  /** Posts that withdrew for an interest in the matter: they never hold it or act on it again. */
  readonly recused?: readonly string[];
  /** Open matters that this one waits for. */
  readonly waitsFor: readonly string[];
  /** Matters this one opened and does not wait for; those that have ended stay named. */
  readonly asked?: readonly Asked[];
  /** Who (id of the member of staff) last did an act that somebody else has to check. */
  readonly hands?: Acts<string>;
  /** Matters carried by this one, and the one that carries it. */
  readonly voices: readonly string[];
  readonly joined?: string | null;
  readonly parent?: string;
  /** The day until which nothing may be erased, when somebody has said so. */
  readonly hold?: string;
  /** Nothing said is left: all of it was lawfully erased. */
  readonly bare?: boolean;
  readonly judged?: 'resolved' | 'unresolved' | 'silence';
  /** When the present step was entered. */
  readonly since: string;
  readonly counts: Acts<number>;
  readonly last: number;
  readonly head: string;
}

export interface Asked {
  readonly id: string;
  readonly procedure: string;
}

/** A clock of a matter, with what it has already set off. */
export type RunningClock = Clock & {
  readonly ifLate?: Act;
  readonly warned?: true;
  readonly late?: true;
};

/** The part of a matter that an entry sets. Counts, `last` and `head` follow from the entry itself. */
export type Facts = Partial<Omit<Matter, 'counts' | 'last' | 'head'>>;
