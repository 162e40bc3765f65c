/** `GET /api/listening`: what recurs, in numbers of what the caller may see. Times are RFC 3339 with offset. */
export interface ListeningView {
  readonly at: string;
  /** How far back it looks. */
  readonly days: number;
  /** So many voices make a recurring problem. */
  readonly least: number;
  /** The hottest first. */
  readonly items: readonly RecurringView[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
  /** Towns with the number of voices in what is listed, in the order of their codes. */
  readonly towns: readonly TownVoices[];
  /** Whether the caller may make a topic of one. */
  readonly mayOpen: boolean;
}

export interface TownVoices {
  readonly code: string;
  readonly name: string;
  readonly n: number;
}

export interface RecurringView {
  readonly id: string;
  readonly title: string;
  /** Code and name; null where most of its voices name none. */
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly category: { readonly id: string; readonly name: string } | null;
  readonly voices: number;
  /** Told apart by the mark of their number; who left none counts as one each. */
  readonly people: number;
  readonly first: string;
  readonly last: string;
  readonly growth: GrowthView;
  readonly heat: { readonly value: number; readonly parts: readonly HeatPart[] };
  /** Topics that have gathered some of it, as far as the caller may see them. */
  readonly topics: readonly GatheredBy[];
}

export interface GrowthView {
  readonly grows: boolean;
  /** Voices in the newest `days`, and what is usual for it in as many. */
  readonly fresh: number;
  readonly usual: number;
  readonly days: number;
  /** The last nine weeks, the oldest first; the last is the seven days up to now. */
  readonly weeks: readonly number[];
}

/** One part of the formula in words, with what it adds up or multiplies to. */
export interface HeatPart {
  readonly name: string;
  readonly value: number;
}

export interface GatheredBy {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly ended: boolean;
  readonly gathered: number;
}

/** `GET /api/listening/:id`: one of them, with what a topic of it would begin with. */
export interface OneRecurring extends RecurringView {
  /** Who has its voices now, whoever has most first. */
  readonly units: readonly { readonly unit: string; readonly name: string; readonly n: number }[];
  /** The unit that could own a topic of it: whoever has most of it among those that may. Null: nobody has any yet. */
  readonly owner: string | null;
  /** Voices that no topic has gathered yet. */
  readonly ungathered: number;
}

/** `POST /api/listening/:id/topic`: the topic that has it now. */
export interface MadeTopic {
  readonly id: string;
  /** False: one that was open already has taken in the rest. */
  readonly fresh: boolean;
}
