import { registerWording } from '#regulations/wording/registers.ts';
import type { Table } from './read-table.ts';

/** The table without the two columns, line and reason, that a file of rejects has before its own: once corrected it is read as it is. */
export function withoutReasons(table: Table): Table {
  const [first, second] = table.header;
  const isOurs = Object.values(registerWording).some(({ line, reason }) => first === line && second === reason);
  if (!isOurs) return table;
  return {
    header: table.header.slice(2),
    rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.slice(2) })),
  };
}
