import { Link } from 'react-router';
import type { CellView, CountView, PartView, SumView } from '#server/routes/figures-view.ts';
import { useSay } from '../lang.tsx';
import { fewCases, ledgerOf, percent, valueText } from './figure-value.ts';

/** A counted figure: the number, what it was made of, and the same by cell. Every number is a way to its matters. */
export function CountFigure({ view, heading }: { readonly view: CountView; readonly heading?: string }) {
  const say = useSay();
  const { definition } = view;
  return (
    <section className="figure">
      <h2>{heading ?? definition.title}</h2>
      <p className="figure-value">
        <Link to={ledgerOf(view.drill)}>{valueText(say, definition.measure, view)}</Link>
        {definition.measure !== 'number' && <small>{say('figureOf', { value: '', base: view.base })}</small>}
      </p>
      <Spread sum={view} />
      <Parts view={view} />
      {view.rows.length > 0 && <Cells view={view} />}
    </section>
  );
}

function Spread({ sum: { range, base } }: { readonly sum: SumView }) {
  const say = useSay();
  if (range === undefined || base >= fewCases) return null;
  return <p className="quiet">{say('figureRange', { low: percent(range.low), high: percent(range.high) })}</p>;
}

function Parts({ view }: { readonly view: CountView }) {
  const say = useSay();
  return (
    <div className="wide">
      <table className="ledger register">
        <caption>{say('figureTotal', { total: view.total })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figurePart')}</th>
            <th scope="col">{say('figureNumber')}</th>
            <th scope="col">{say('figureRole')}</th>
          </tr>
        </thead>
        <tbody>
          {view.parts.map((part) => (
            <tr key={part.part}>
              <td data-label={say('figurePart')}>{part.label}</td>
              <td data-label={say('figureNumber')}>
                <Opened part={part} />
              </td>
              <td data-label={say('figureRole')}>{roleOf(part, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function roleOf({ role, why }: PartView, say: ReturnType<typeof useSay>): string {
  if (role === 'left-out') return say('figureLeftOut', { why });
  return say(role === 'counted' ? 'figureCounted' : 'figureInBase');
}

const Opened = ({ part: { n, drill } }: { readonly part: PartView }) =>
  n === 0 ? <>0</> : <Link to={ledgerOf(drill)}>{n}</Link>;

function Cells({ view }: { readonly view: CountView }) {
  const say = useSay();
  return (
    <div className="wide">
      <table className="ledger register">
        <thead>
          <tr>
            <th scope="col">{say('figureBy')}</th>
            <th scope="col">{say('figureValue')}</th>
            <th scope="col">{say('figureBase')}</th>
            {view.parts.map(({ part, label }) => (
              <th key={part} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Cell key={row.key} row={row} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ row, view }: { readonly row: CellView; readonly view: CountView }) {
  const say = useSay();
  if (row.hidden)
    return (
      <tr>
        <td data-label={say('figureBy')}>{row.label}</td>
        <td colSpan={view.parts.length + 2}>{row.note}</td>
      </tr>
    );
  return (
    <tr>
      <td data-label={say('figureBy')}>{row.label}</td>
      <td data-label={say('figureValue')}>{valueText(say, view.definition.measure, row)}</td>
      <td data-label={say('figureBase')}>{row.base}</td>
      {row.parts.map((part) => (
        <td key={part.part} data-label={part.label}>
          <Opened part={part} />
        </td>
      ))}
    </tr>
  );
}
