import type { House } from '../../house.ts';
import { findMatters, type Line } from '../../store/find-matters.ts';
import type { Among } from './walk.ts';

/** A matter with what was said at its registration besides the title, as far as it lies open. */
export interface Said {
  readonly line: Line;
  readonly said: string;
}

/** The matters of these ids that are in scope, in the order of the ids. */
export async function linesOf(
  { db, region }: House,
  { scope, filter }: Among,
  found: readonly { readonly id: string }[],
): Promise<readonly Said[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const [lines, said] = await Promise.all([
    findMatters(db, region, scope, { ...filter, ids }, { sort: 'opened', limit: ids.length }),
    saidIn(db, region, ids),
  ]);
  const known = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => {
    const line = known.get(id);
    return line === undefined ? [] : [{ line, said: line.veiled ? '' : (said.get(id) ?? '') }];
  });
}

/** Texts of the registration that are not sealed; the title is one of them and left out. */
async function saidIn(db: House['db'], region: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ matter: string; fields: Fields }>(
    'select matter, fields from content where region = $1 and seq = 1 and matter = any($2)',
    [region, ids],
  );
  return new Map(rows.map(({ matter, fields: { subject: _, ...others } }) => [matter, textsIn(others).join(' ')]));
}

/** What lies beside an entry: a value in the open, or sealed. */
export type Fields = Readonly<Record<string, { readonly value?: unknown }>>;

/** Every text among them that lies open, and the words for a place. */
export function textsIn(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ value }) => {
    if (typeof value === 'string') return [value];
    const place = value as { words?: string } | undefined;
    return typeof place?.words === 'string' ? [place.words] : [];
  });
}
