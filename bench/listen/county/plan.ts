/** What the threads that make a county's matters are told. */
export interface Plan {
  readonly seed: number;
  readonly region: string;
  /** How many matters, and how many of the newest are open. */
  readonly size: number;
  readonly open: number;
  /** When the first came in, and over how many milliseconds they came in. */
  readonly since: number;
  readonly span: number;
  /** The number by which the first is in the order of indexing. */
  readonly first: number;
  readonly units: readonly string[];
  readonly places: readonly { readonly code: string; readonly names: readonly string[] }[];
  /** Matters of the demonstration county that went through the server. */
  readonly models: { readonly open: readonly Model[]; readonly ended: readonly Model[] };
}

/** What is taken over from a matter. */
export interface Model {
  readonly step: string;
  readonly category: string | null;
  readonly post: string;
  readonly last: number;
  readonly head: string;
  readonly state: { readonly clocks: readonly object[]; readonly holder: { readonly unit: string } };
}

/** The matters from one on, so many. */
export interface Asked {
  readonly from: number;
  readonly count: number;
}

/** Lines for `tables` of `fill-county.ts`, and how many bytes were said in them. */
export interface Made {
  readonly from: number;
  readonly tables: readonly [string, string, string, string];
  readonly bytes: number;
}
