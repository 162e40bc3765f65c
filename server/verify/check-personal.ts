import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 8: what the regulation marks personal is sealed wherever it is kept, and never stands in an entry. */
export function checkPersonal({ entries, contents }: Chapter, { rule }: Around): Finding[] {
  const personal = new Set(
    Object.entries(rule?.fields ?? {}).flatMap(([name, { mark }]) => (mark === 'personal' ? [name] : [])),
  );
  const open = contents.flatMap(({ seq, fields }) =>
    Object.entries(fields).flatMap(([name, kept]): Finding[] =>
      personal.has(name) && !('sealed' in kept)
        ? [{ promise: 'least-data', kind: 'not-sealed', seq, detail: name }]
        : [],
    ),
  );
  const inLedger = entries.flatMap(({ seq, body }) =>
    Object.keys(body.data as object).flatMap((name): Finding[] =>
      personal.has(name) ? [{ promise: 'least-data', kind: 'in-the-ledger', seq, detail: name }] : [],
    ),
  );
  return [...open, ...inLedger];
}
