import type { Measured } from '#domain/category/measure.ts';
import type { House } from '../../house.ts';

/** What a model proposes. */
export const kinds = ['category', 'unit'] as const;
export type Kind = (typeof kinds)[number];

/** Two versions on the same held-back matters; `before` 0 is the keywords alone. Figures are macro-F1. */
export interface Compared {
  readonly before: number;
  readonly n: number;
  readonly old: number;
  readonly fresh: number;
  /** The lowest the difference fresh − old may well be. */
  readonly low: number;
  readonly notWorse: boolean;
}

/** A version without its bytes. */
export interface ModelLine {
  readonly kind: Kind;
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  readonly source: 'file' | 'matters';
  readonly examples: number;
  readonly measured: Measured;
  readonly compared: Compared | null;
  readonly state: 'candidate' | 'in-force' | 'retired';
  /** Its bytes are still there: it can be put in force. */
  readonly kept: boolean;
}

/** Every version, the newest first. */
export async function modelLines({ db, region }: House): Promise<readonly ModelLine[]> {
  const { rows } = await db.query<ModelLine>(
    `select kind, version, at, by, source, examples, measured, compared, state, bytes is not null as kept
     from model where region = $1 order by at desc, kind, version desc limit 200`,
    [region],
  );
  return rows;
}

export interface ModelChange {
  readonly id: string;
  readonly kind: Kind;
  readonly version: number;
  readonly before: number | null;
  readonly why: 'trained' | 'not-worse' | 'put-back';
  readonly by: string;
  readonly at: Date;
  /** The matter that tells of it. */
  readonly matter: string | null;
}

/** Every change of the version in force, the newest first. */
export async function modelChanges({ db, region }: House): Promise<readonly ModelChange[]> {
  const { rows } = await db.query<ModelChange>(
    'select id, kind, version, before, why, by, at, matter from model_change where region = $1 order by at desc, id desc limit 200',
    [region],
  );
  return rows;
}
