import type { Known } from '#domain/register/check-row.ts';
import type { Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import { listRows, type Shelf } from '../store/registers.ts';

/** What a register's rows are checked against: the register itself and those its columns point at, as they stand now. */
export async function knownRows(shelf: Omit<Shelf, 'register'>, register: Register): Promise<Known> {
  const pointedAt = Object.values(register.columns).flatMap((column) => ('to' in column ? [column.to] : []));
  const books = new Map<string, ReadonlyMap<string, Row>>();
  for (const id of new Set([register.id, ...pointedAt])) {
    const rows = await listRows({ ...shelf, register: id });
    books.set(id, new Map(rows.map(({ key, row }) => [key, row])));
  }
  const own = books.get(register.id) ?? new Map<string, Row>();
  const unique = Object.entries(register.columns).filter(([, column]) => column.unique);
  const held = new Map(
    unique.flatMap(([name]) => [...own].map(([key, row]) => [`${name}\n${String(row[name])}`, key] as const)),
  );
  return {
    row: (id, key) => books.get(id)?.get(key),
    holds: (_, column, value) => held.get(`${column}\n${value}`),
  };
}
