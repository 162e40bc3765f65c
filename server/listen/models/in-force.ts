import type { Pool } from 'pg';
import type { Guess } from '#domain/category/guess.ts';
import type { Said } from '#domain/category/said.ts';
import type { Kind } from './model-line.ts';
import { openModel } from './open-model.ts';

/** The version of a kind that proposes at present. */
export interface InForce {
  readonly version: number;
  readonly guess: (said: Said) => Guess;
}

export interface Models {
  readonly inForce: (kind: Kind) => Promise<InForce | undefined>;
  /** To be called when the version in force was changed here. */
  readonly forget: () => void;
}

/** Holds the models in force in memory; asked at most once in two seconds whether they still are, so that a second server follows. */
export function modelsIn(db: Pool, region: string, open = openModel): Models {
  const held = new Map<Kind, Held>();
  const inForce = (kind: Kind) => {
    const known = held.get(kind);
    if (known !== undefined && Date.now() - known.asked < 2000) return known.model;
    const model = fresh(db, region, kind, open, known?.model).catch((error: unknown) => {
      held.delete(kind);
      throw error;
    });
    held.set(kind, { asked: Date.now(), model });
    return model;
  };
  return { inForce, forget: () => held.clear() };
}

interface Held {
  readonly asked: number;
  readonly model: Promise<InForce | undefined>;
}

async function fresh(
  db: Pool,
  region: string,
  kind: Kind,
  open: typeof openModel,
  before: Promise<InForce | undefined> | undefined,
): Promise<InForce | undefined> {
  const old = await before;
  const { rows } = await db.query<{ version: number; bytes: Buffer | null }>(
    `select version, case when version = $3 then null else bytes end as bytes
     from model where kind = $1 and region = $2 and state = 'in-force'`,
    [kind, region, old?.version ?? 0],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  return row.bytes === null ? old : { version: row.version, guess: await open(row.bytes) };
}
