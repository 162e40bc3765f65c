import type { QueryConfig } from 'pg';

/** As many statements as a connection keeps ready; lists are narrowed in more ways than that, and then go unprepared. */
const most = 300;

const names = new Map<string, string>();

/** A query that each connection parses and plans once. Only for texts that come back often with other values. */
export function prepared(text: string, values: unknown[]): QueryConfig {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values };
  if (names.size >= most) return { text, values };
  const name = `q${names.size}`;
  names.set(text, name);
  return { name, text, values };
}
