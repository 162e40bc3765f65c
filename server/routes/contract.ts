import type { FormSchema } from '#domain/form/form-schema.ts';
import type { Answer, Holder } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';
import type { Kind } from '#domain/words/procedure.ts';

/** What the API answers, as the pages read it. Times are RFC 3339 with offset; texts are in the caller's language. */

/** `GET /api/matters` items: one line of the ledger view. */
export interface MatterLine {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
  readonly title: string;
  readonly place: string | null;
  readonly category: string | null;
  readonly channel: string;
  /** The unit that has it and the post that holds it, as keys; names beside them. */
  readonly unit: string;
  readonly unitName: string;
  readonly post: string;
  /** The unit the dispatch catalogue proposes. */
  readonly proposed: string | null;
  readonly opened: string;
  readonly due: string | null;
  readonly late: boolean;
  readonly external: string | null;
  readonly last: number;
  /** The clock that ends first, for the thin bar of a line; absent when none runs. */
  readonly clock?: Pick<ClockView, 'label' | 'law' | 'unit' | 'used' | 'allowed' | 'left' | 'late' | 'paused'> | null;
  /** True while the party has the word, or other matters are waited for: nothing for the holder to do now. */
  readonly waiting?: boolean;
  /** Of a matter found by words: what to mark in its title, from and to in UTF-16 units. */
  readonly marks?: readonly (readonly [number, number])[];
  /** The piece of what was said in which the words stand, and what to mark in it. */
  readonly snippet?: { readonly text: string; readonly marks: readonly (readonly [number, number])[] } | null;
}

export interface MatterList {
  readonly items: readonly MatterLine[];
  /** Cursor for the next page, or null. */
  readonly next: string | null;
  readonly total?: number;
  /** There are more than `total`: of what was found by words only so many are counted. */
  readonly more?: boolean;
}

/** One running clock, explained: its article, what has been used of what is allowed, and its pauses. */
export interface ClockView {
  readonly name: string;
  readonly label: string;
  readonly law: string;
  readonly unit: 'calendar-days' | 'working-days' | 'hours';
  readonly used: number;
  readonly allowed: number;
  readonly left: number;
  readonly late: boolean;
  readonly paused: boolean;
  readonly from: string;
  readonly due: string;
  readonly extended: number;
  readonly pauses: readonly { readonly from: string; readonly to?: string; readonly ground: string }[];
  /** 第3天,共15天… as one sentence. */
  readonly sentence: string;
}

/** `GET /api/matters/:id`. */
export interface MatterView extends MatterLine {
  readonly region: string;
  readonly version: string;
  readonly by: string;
  readonly holder: Holder;
  readonly seats: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly clocks: readonly ClockView[];
  readonly documents: Readonly<
    Record<
      string,
      { readonly number?: string; readonly drafted: number; readonly signed?: number; readonly served?: number }
    >
  >;
  readonly waitsFor: readonly string[];
  readonly voices: readonly string[];
  readonly joined: string | null;
  readonly parent: string | null;
  readonly judged: string | null;
  readonly head: string;
  /** What was said at registration, as far as the caller may read it; masked fields read `***`. */
  readonly form: Readonly<Record<string, unknown>>;
  /** Fields that exist but are masked for this caller; `POST …/looks {purpose}` opens them on the record. */
  readonly masked: readonly string[];
}

/** `GET /api/matters/:id/children` items: a matter this one opened. */
export interface ChildView
  extends Pick<
    MatterLine,
    'id' | 'number' | 'procedure' | 'step' | 'ended' | 'unit' | 'unitName' | 'opened' | 'due' | 'late'
  > {
  /** What the procedure and the step are called. */
  readonly kind: string;
  readonly stepName: string;
  /** Of a department called: when it came, or null, and the working days by which it is or was late. */
  readonly came?: string | null;
  readonly charged?: number;
}

/** `GET /api/matters/:id/entries` items. */
export interface EntryView {
  readonly seq: number;
  readonly at: string;
  readonly act: string;
  readonly label: string;
  /** As an official would write it. */
  readonly sentence: string;
  readonly by: { readonly office: string; readonly unit?: string; readonly post?: string };
  readonly data: Readonly<Record<string, unknown>>;
  /** What lies beside the entry and the caller may read: replies, reasons, photos. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly prev: string;
}

/** `GET /api/matters/:id/acts` items. `form` is a JSON Schema with `enum`s and `examples`. */
export interface ActView {
  readonly act: Act;
  readonly label: string;
  readonly law: string;
  readonly form: FormSchema;
}

/** `GET /api/procedures` items. */
export interface ProcedureView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly law: string;
  readonly steps: Readonly<
    Record<
      string,
      { readonly label: string; readonly by: string; readonly law: string; readonly may: readonly string[] }
    >
  >;
  readonly ends: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, { readonly label: string; readonly form: FormSchema }>>;
  readonly form: FormSchema;
  /** Labels of everything in it, in the caller's language. */
  readonly wording: unknown;
}

/** `GET /api/session`. */
export interface SessionView {
  readonly name: string;
  readonly username: string;
  readonly posts: readonly {
    readonly key: string;
    readonly name: string;
    readonly unit: string;
    readonly unitName: string;
    readonly office: string;
    readonly officeName: string;
  }[];
  readonly region: string;
  readonly regionName: string;
  readonly demo: boolean;
  /** RFC 3339: by when a second factor must stand; past it the account has no posts. Null when none is owed. */
  readonly factorDue: string | null;
  /** RFC 3339: when the password that was handed over ends, unless it is changed. Null for one's own. */
  readonly passwordUntil: string | null;
}

/** RFC 9457 problem details. `rule`, `law` and `field` say who refuses and where. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly message: string;
  readonly rule?: string;
  readonly law?: string;
  readonly field?: string;
  readonly last?: number;
}
