import type { Pool } from 'pg';
import type { World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Atlas } from './atlas.ts';
import type { ChannelSettings } from './channels/settings.ts';
import type { Watch } from './health/watch.ts';
import type { Bell } from './jobs/bell.ts';
import type { Keys } from './keys.ts';
import type { Models } from './listen/models/in-force.ts';
import type { Live } from './live.ts';
import type { Repeat } from './store/append.ts';
import type { Item } from './store/item.ts';

/** What every deed needs at hand: one county, its database, its keys, its registers and its clock. */
export interface House {
  /** 6-digit GB/T 2260 code of the county served. */
  readonly region: string;
  /** The application's own connection: it can add to the ledger, never change it. */
  readonly db: Pool;
  readonly keys: Keys;
  /** How the county writes and is written to. */
  readonly channels: ChannelSettings;
  /** RFC 3339 at +08:00. The demonstration county plays its past with a clock of its own. */
  readonly now: () => string;
  /** The registers as they stand. */
  readonly atlas: () => Promise<Atlas>;
  /** To be called when a register was changed here: the next reader loads it anew. */
  readonly forget: () => void;
  /** What the kernel may know: the registers, with the calendar and the dated values. */
  readonly world: () => Promise<World>;
  /** The procedure as in force on `day`, or undefined when there is none of that name. */
  readonly rule: (procedure: string, day: string) => Procedure | undefined;
  /** The next number of a series, never given twice. */
  readonly next: (series: string) => Promise<number>;
  /** Stores new matters; those that arrive together are stored in one commit. */
  readonly append: (items: readonly Item[]) => Promise<readonly Repeat[]>;
  /** `host:port` of the office's own network that may be told of acts; every other subscriber is on the public internet. */
  readonly inside: readonly string[];
  /** What open desks are told as it happens. */
  readonly live: Live;
  /** The models in force, which propose categories and units. */
  readonly models: Models;
  /** Whether new matters are coming in so fast that work that can wait should. */
  readonly busy: () => boolean;
  /** Rung by every act done here: what it sets off waits in the outbox. */
  readonly outbox: Bell;
  /** Its own health: log, figures, the database's pulse, the clock, the jobs. */
  readonly watch: Watch;
}
