import type { Office } from './office.ts';

/** An office, and the seat whose unit may never be the one: whoever did the work does not check it. */
interface Held {
  readonly office: Office;
  readonly outside?: string;
}

/**
 * How the one who acts is found. A *seat* is a unit's (or a post's) place in this matter: `unit` is where it was
 * dispatched to, `station` where it came in. Units outside the region act through `proxy`, a post of the keeper.
 */
export type HolderRule =
  | (Held & { readonly in: string; readonly post?: string })
  | (Held & { readonly superiorOf: string })
  | (Held & { readonly commonSuperiorOf: readonly [string, string] })
  | (Held & { readonly anywhere: true })
  | { readonly party: true }
  | { readonly clock: true }
  | { readonly follow: true };

/** The post with `office` in the unit at `seat`; `post` names the seat of one allocated post that goes first. */
export const at = <const S extends string>(office: Office, seat: S, post?: string) =>
  post === undefined ? ({ office, in: seat } as const) : ({ office, in: seat, post } as const);
/** The superior of the unit at a seat, or of the unit another holder rule finds (so review → re-review climbs). */
export const superiorOf = <const S extends string>(office: Office, seat: S) => ({ office, superiorOf: seat }) as const;
export const commonSuperiorOf = <const A extends string, const B extends string>(office: Office, a: A, b: B) =>
  ({ office, commonSuperiorOf: [a, b] }) as const;
/** Any post of that office in the region: for acts beside the holder's (supervision), never for holding. */
export const anywhere = (office: Office) => ({ office, anywhere: true }) as const;
/** The same holder, but never the unit at this seat: its superior then. */
export const outside = <const H extends Held, const S extends string>(holder: H, seat: S): H & { outside: S } => ({
  ...holder,
  outside: seat,
});
export const party = { party: true } as const;
export const clock = { clock: true } as const;
/** What follows from an act in another matter: a child that reports, a voice that joins. */
export const follow = { follow: true } as const;
