import { randomUUID } from 'node:crypto';
import type { Table } from '../registers/read-table.ts';

/** Something kept between two pages: a table seen but not yet taken in, or a file to be fetched. */
export type Kept =
  | { readonly kind: 'table'; readonly of: string; readonly table: Table }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Buffer };

export interface Tray {
  /** The id to ask for it by. */
  readonly keep: (kept: Kept) => string;
  readonly look: (id: string) => Kept | undefined;
  /** Takes it off the tray: nobody gets it again. */
  readonly take: (id: string) => Kept | undefined;
}

/** In memory only: what lies on it may hold passwords. The oldest goes when there are more than `room`. */
export function trayFor(room = 40): Tray {
  const all = new Map<string, Kept>();
  return {
    keep: (kept) => {
      const id = randomUUID();
      all.set(id, kept);
      const [oldest] = all.keys();
      if (all.size > room && oldest !== undefined) all.delete(oldest);
      return id;
    },
    look: (id) => all.get(id),
    take: (id) => {
      const kept = all.get(id);
      all.delete(id);
      return kept;
    },
  };
}
