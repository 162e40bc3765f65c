import type { BulkRow } from '#server/routes/bulk-contract.ts';
import { useSay } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { useShortName } from '../use-names.ts';

/** What would happen, or has happened, to each matter; refused ones say why and under which article. */
export function BulkTable({ rows }: { readonly rows: readonly BulkRow[] }) {
  const say = useSay();
  return (
    <section className="bulk-rows" aria-label={say('bulkThen')}>
      <table className="bulk-table">
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('title')}</th>
            <th scope="col">{say('bulkThen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.problem === undefined ? '' : 'is-refused'}>
              <td>{row.number !== undefined && <SlipNumber number={row.number} />}</td>
              <td>{row.title}</td>
              <td>
                <Then row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Then({ row: { to, seq, problem } }: { readonly row: BulkRow }) {
  const say = useSay();
  const shortName = useShortName();
  if (problem !== undefined) {
    return (
      <>
        <b>{say('bulkRefused')}</b> {problem.message}
        {problem.law !== undefined && <small>{say('refusedBy', { law: problem.law })}</small>}
      </>
    );
  }
  return (
    <>
      {to?.stepName} · {shortName(to?.unitName ?? '')}
      {seq !== undefined && <small>{say('bulkEntered', { seq })}</small>}
    </>
  );
}
