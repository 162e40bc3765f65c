import { isDeepStrictEqual } from 'node:util';
import type { EntryBody } from '#domain/ledger/entry.ts';
import { verifyChain } from '#domain/ledger/verify.ts';
import { verifyCommitments } from '#domain/ledger/verify-commitments.ts';
import { apply } from '#domain/matter/apply.ts';
import type { Facts, Matter } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';
import { markOfPerson, oldPhoneMark } from '../store/phone-mark.ts';
import { fieldPlace, type Kept, openField } from '../store/seal.ts';
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

function checkBeside({ region, id: matter, entries, contents, person }: Chapter, { keys, rule }: Around): Finding[] {
  const bodies = entries.map(({ body }) => body as unknown as EntryBody);
  const opened: { seq: number; fields: Record<string, ReturnType<typeof openField>> }[] = [];
  const findings: Finding[] = [];
  for (const { seq, fields } of contents) {
    const readable = Object.entries(fields).flatMap(([name, kept]) => {
      try {
        const field = openField(keys, person, fieldPlace(region, matter, seq, name), kept);
        if (!isMarked({ keys, region }, rule, kept, field.value))
          findings.push({ promise, kind: 'mark', seq, detail: name });
        return [[name, field] as const];
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

/** A sealed number carries its own mark, by which it is found again, and no other's: nobody's matters are laid at another's door. */
function isMarked(
  house: Pick<Chapter, 'region'> & Pick<Around, 'keys'>,
  rule: Around['rule'],
  kept: Kept,
  value: unknown,
) {
  if (!('sealed' in kept) || rule === undefined) return true;
  const { phone } = markOfPerson(house, rule, value);
  return phone === undefined
    ? kept.phone === undefined
    : kept.phone === phone || kept.phone === oldPhoneMark(house, (value as { phone: string }).phone);
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
