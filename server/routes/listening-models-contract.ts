import type { Measured } from '#domain/category/measure.ts';
import type { Compared, Kind, ModelChange, ModelLine } from '../listen/models/model-line.ts';

/** One version: where it comes from and what it is worth. Times are RFC 3339. */
export interface ModelView extends Pick<ModelLine, 'version' | 'source' | 'examples' | 'state' | 'kept'> {
  readonly kind: Kind;
  readonly at: string;
  /** False when it is in force and cannot be opened: keywords alone propose until another is put in force. */
  readonly opens: boolean;
  /** By cross-validation, each example guessed by a model that had not learned it. */
  readonly measured: Pick<Measured, 'macroF1' | 'accuracy' | 'ece' | 'n'>;
  /** Beside what was in force then, on the same matters kept back from both. */
  readonly compared: Compared | null;
}

export interface ChangeView extends Pick<ModelChange, 'id' | 'kind' | 'version' | 'before' | 'why' | 'matter'> {
  readonly at: string;
  /** Who put it back, by the name of their post; null for the weekly job and the command line. */
  readonly byName: string | null;
}

/** `GET /api/models`: the newest first. */
export interface ModelsView {
  readonly versions: readonly ModelView[];
  readonly changes: readonly ChangeView[];
}
