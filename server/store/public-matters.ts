import { isOpenToParty } from '#domain/matter/say-who.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { procedures } from '#regulations/index.ts';
import type { House } from '../house.ts';

/** What the public may read of a matter. No title, no words, no channel; the place no closer than the village. */
export interface PublicRow {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly category: string | null;
  /** At most 12 digits. */
  readonly place: string | null;
  readonly step: string;
  readonly ended: boolean;
  readonly unit: string;
  readonly opened: Date;
  readonly due: Date | null;
  readonly judged: 'resolved' | 'unresolved' | 'silence' | null;
}

export interface PublicStep {
  readonly at: Date;
  readonly act: string;
  readonly unit: string | null;
}

/** What residents themselves bring as a service request: nothing else is ever public, nor what is set apart. */
const isPublic = (rule: Procedure): boolean =>
  rule.kind === 'service' && rule.apart === undefined && isOpenToParty(rule);

/** Procedures of which the public, and other programs, may read the coarse outline. */
export const publicProcedures: readonly string[] = [...new Set(procedures.filter(isPublic).map(({ id }) => id))];

const columns = `id, number, procedure, category, left(place, 12) as place, step, ended, holder_unit as unit, opened, due, state->>'judged' as judged`;

interface Wanted {
  readonly limit: number;
  /** Code of a place: it and everything within it. */
  readonly place?: string | undefined;
  /** Number of the last matter on the page before; of one that is not public there is no page after it. */
  readonly before?: string | undefined;
}

/** The newest first. */
export async function publicMatters(house: House, { limit, place, before }: Wanted): Promise<readonly PublicRow[]> {
  const { rows } = await house.db.query<PublicRow>(
    `select ${columns} from matter
     where region = $1 and procedure = any($2) and ($3::text is null or starts_with(place, $3))
       and ($4::text is null or (opened, id) < (select opened, id from matter where number = $4 and region = $1 and procedure = any($2)))
     order by opened desc, id desc limit $5`,
    [house.region, publicProcedures, place ?? null, before ?? null, limit],
  );
  return rows;
}

export async function publicMatter(house: House, number: string): Promise<PublicRow | undefined> {
  const { rows } = await house.db.query<PublicRow>(
    `select ${columns} from matter where number = $1 and region = $2 and procedure = any($3)`,
    [number, house.region, publicProcedures],
  );
  return rows[0];
}

/** What was done, by whom and when: words of the ledger only, nothing from beside it. */
export async function publicSteps(house: House, matter: string): Promise<readonly PublicStep[]> {
  const { rows } = await house.db.query<PublicStep>(
    `select at, act, body->'by'->>'unit' as unit from entry where matter = $1 and region = $2 order by seq`,
    [matter, house.region],
  );
  return rows;
}
