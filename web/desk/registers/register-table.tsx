import { useSay } from '../lang.tsx';
import { Cell } from './cell.tsx';
import type { RowView } from './register-page.ts';
import type { Known } from './register-words.ts';

interface Table {
  readonly known: Known;
  readonly rows: readonly RowView[];
  readonly onOpen: (row: RowView) => void;
}

/** The rows of a register as its regulation orders the columns; the first cell opens the row. */
export function RegisterTable({ known, rows, onOpen }: Table) {
  const say = useSay();
  const columns = Object.keys(known.rule.columns).filter((name) => rows.some(({ row }) => row[name] !== undefined));
  return (
    <div className="wide">
      <table className="ledger register">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {known.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((name, index) => (
                <td key={name} data-label={known.columns[name]}>
                  {index === 0 ? (
                    <button
                      type="button"
                      className="row-key"
                      aria-label={`${say('open')} ${row.key}`}
                      onClick={() => onOpen(row)}
                    >
                      <Cell known={known} name={name} value={row.row[name]} />
                    </button>
                  ) : (
                    <Cell known={known} name={name} value={row.row[name]} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
