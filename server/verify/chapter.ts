import type { Matter } from '#domain/matter/matter.ts';
import type { World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Keys } from '../keys.ts';
import type { EntryRow } from '../store/entries.ts';
import type { Kept } from '../store/seal.ts';

/** One matter as it is stored, whole: its row, its entries, and what lies beside them. */
export interface Chapter {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
  readonly holder_unit: string;
  readonly holder_post: string;
  readonly shielded: readonly string[];
  readonly apart: boolean;
  readonly last: number;
  readonly head: string;
  readonly state: Matter;
  readonly entries: readonly EntryRow[];
  /** The key of its person; undefined when there is none, or none any more. */
  readonly person: Buffer | undefined;
  readonly contents: readonly { readonly seq: number; readonly fields: Readonly<Record<string, Kept>> }[];
}

/** What a check may ask beside the matter itself. `rule` is undefined when no version that the matter names is known. */
export interface Around {
  readonly world: World;
  readonly keys: Keys;
  readonly rule: Procedure | undefined;
}
