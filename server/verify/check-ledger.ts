import { isDeepStrictEqual } from 'node:util';
import type { EntryBody } from '#domain/ledger/entry.ts';
import { verifyChain } from '#domain/ledger/verify.ts';
import { verifyCommitments } from '#domain/ledger/verify-commitments.ts';
import { apply } from '#domain/matter/apply.ts';
import type { Facts, Matter } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';
import { fieldPlace, openField } from '../store/seal.ts';
import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 4: the chain is as sealed, what lies beside it is what was committed to, and the row is what the entries add up to. */
export function checkLedger(chapter: Chapter, around: Around): Finding[] {
  const { region, id: matter, last, head, entries: rows } = chapter;
  const chain = verifyChain({ region, matter, rows, head: { last, head } }).map(
    ({ seq, kind }) => ({ promise, kind, seq }) as Finding,
  );
  if (chain.length > 0) return chain;
  return [...checkBeside(chapter, around), ...checkRow(chapter)];
}

const promise = 'unalterable';

function checkBeside({ region, id: matter, entries, contents, person }: Chapter, { keys }: Around): Finding[] {
  const bodies = entries.map(({ body }) => body as unknown as EntryBody);
  const opened: { seq: number; fields: Record<string, ReturnType<typeof openField>> }[] = [];
  const findings: Finding[] = [];
  for (const { seq, fields } of contents) {
    const readable = Object.entries(fields).flatMap(([name, kept]) => {
      try {
        return [[name, openField(keys, person, fieldPlace(region, matter, seq, name), kept)] as const];
      } catch {
        findings.push({ promise, kind: 'sealed-unreadable', seq, detail: name });
        return [];
      }
    });
    opened.push({ seq, fields: Object.fromEntries(readable) });
  }
  const unreadable = new Set(findings.map(({ seq, detail }) => `${seq} ${detail}`));
  const broken = verifyCommitments({ region, matter, bodies, contents: opened }).filter(
    ({ seq, field }) => !unreadable.has(`${seq} ${field}`),
  );
  return [...findings, ...broken.map(({ seq, kind, field }): Finding => ({ promise, kind, seq, detail: field ?? '' }))];
}

function checkRow({ entries, state, step, ended, holder_unit, holder_post }: Chapter): Finding[] {
  let folded: Matter | undefined;
  for (const { act, seq, body, hash } of entries)
    folded = apply(folded, { act: act as Act, seq, set: body.set as Facts, hash });
  if (!isDeepStrictEqual(folded, state))
    return [{ promise, kind: 'state', detail: 'the row is not what its entries add up to' }];
  const columns = { step, ended, holder_unit, holder_post };
  const wanted = {
    step: state.step,
    ended: state.ended,
    holder_unit: state.holder.unit,
    holder_post: state.holder.post,
  };
  return isDeepStrictEqual(columns, wanted)
    ? []
    : [{ promise, kind: 'row', detail: 'a column of the row differs from its state' }];
}
