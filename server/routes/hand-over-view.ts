import type { MatterLine } from './contract.ts';

/** Somebody who can sign in, as colleagues know them. */
export interface Colleague {
  readonly username: string;
  readonly name: string;
}

/** `GET /api/hand-overs` items: a post that changes hands. `mine`: what the caller is asked to confirm. */
export interface HandOverView {
  readonly id: string;
  readonly at: string;
  readonly post: string;
  readonly postName: string;
  readonly into: string | null;
  readonly intoName: string | null;
  readonly giver: string;
  readonly taker: string;
  readonly reason: string;
  readonly gave: string | null;
  readonly took: string | null;
  readonly done: string | null;
  readonly moved: number;
  readonly mine: 'gave' | 'took' | null;
}

/** `GET /api/hand-overs/:id`: the sheet both confirm. Matters the caller may not see are not on theirs. */
export interface HandOverSheet extends HandOverView {
  readonly matters: readonly MatterLine[];
}

/** `GET /api/hand-overs/choices`: posts the caller may hand over, and who could take them. */
export interface HandOverChoices {
  readonly posts: readonly {
    readonly key: string;
    readonly name: string;
    readonly givers: readonly Colleague[];
    readonly into: readonly { readonly key: string; readonly name: string }[];
  }[];
  readonly takers: readonly (Colleague & { readonly posts: readonly string[] })[];
}
