import type { House } from '../../house.ts';
import type { GatheredBy } from '../../routes/listening-contract.ts';
import type { Scope } from '../../who/scope.ts';
import { serviceRequests } from './service-requests.ts';

/** Beside its numbers: titles, towns, units and topics of problems, always of what may be seen (the scope's parameters begin at 2). */
export interface Around {
  readonly house: House;
  readonly scope: Scope;
  readonly ids: readonly string[];
}

/** Who sees every voice of a problem reads its title; it is made of the words of all. */
export async function wholeTitles({ house, scope, ids }: Around): Promise<ReadonlyMap<string, string>> {
  const rows = await ask<{ id: string; title: string }>(
    { house, scope, ids },
    (
      mine,
      these,
    ) => `select r.id, r.title from recurring r where r.region = $1 and r.id = any(${these}) and r.title <> '' and not exists (
       select from recurring_matter g where g.region = $1 and g.recurring = r.id and not exists (select from (${mine}) m where m.id = g.matter))`,
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** How many voices each town has in all of them together; places outside the register count nowhere. */
export const townsOf = (around: Around): Promise<readonly { readonly code: string; readonly n: number }[]> =>
  ask(
    around,
    (
      mine,
      these,
    ) => `select left(m.place, 9) as code, count(*) as n from recurring_matter g join (${mine}) m on m.id = g.matter
      where g.region = $1 and g.recurring = any(${these}) and length(m.place) >= 9 group by 1 order by 1`,
  );

/** The units that have its voices now, whoever has most first. */
export const unitsOf = (around: Around): Promise<readonly { readonly unit: string; readonly n: number }[]> =>
  ask(
    around,
    (
      mine,
      these,
    ) => `select m.holder_unit as unit, count(*) as n from recurring_matter g join (${mine}) m on m.id = g.matter
      where g.region = $1 and g.recurring = any(${these}) group by 1 order by 2 desc, 1`,
  );

/** Topics that gathered some of their voices, the newest first. */
export const topicsOf = (around: Around): Promise<readonly (GatheredBy & { readonly recurring: string })[]> =>
  ask(
    around,
    (mine, these, scope) => `select g.recurring, o.id, o.number, o.title, o.ended, count(*) as gathered
      from recurring_matter g join (${mine}) m on m.id = g.matter join topic_matter t on t.matter = g.matter and t.region = $1
      join (select id, number, title, ended, opened from matter where region = $1 and procedure = 'topic' and ${scope}) o on o.id = t.topic
      where g.region = $1 and g.recurring = any(${these}) group by g.recurring, o.id, o.number, o.title, o.ended, o.opened order by o.opened desc`,
  );

/** How many of its voices no topic has gathered. */
export async function ungatheredIn(around: Around): Promise<number> {
  const [row] = await ask<{ n: number }>(
    around,
    (mine, these) => `select count(*) as n from recurring_matter g join (${mine}) m on m.id = g.matter
      where g.region = $1 and g.recurring = any(${these}) and not exists (
        select from topic_matter t where t.matter = g.matter and t.region = $1)`,
  );
  return row?.n ?? 0;
}

async function ask<R extends object>(
  { house, scope, ids }: Around,
  sql: (mine: string, these: string, scope: string) => string,
): Promise<readonly R[]> {
  if (ids.length === 0) return [];
  const [services, these] = [scope.params.length + 2, scope.params.length + 3];
  const mine = `select id, place, holder_unit from matter where region = $1 and ${scope.sql} and not apart and procedure = any($${services})`;
  const { rows } = await house.db.query<R>(sql(mine, `$${these}::uuid[]`, scope.sql), [
    house.region,
    ...scope.params,
    serviceRequests,
    ids,
  ]);
  return rows;
}
