import type { ChangeView } from '#server/routes/figures-view.ts';
import { useSay } from '../lang.tsx';

/** Numbers before and after, and how far they fell or rose. */
export function ChangeFigure({ view }: { readonly view: ChangeView }) {
  const say = useSay();
  return (
    <section className="figure">
      <h2>{view.definition.title}</h2>
      <div className="wide">
        <table className="ledger register">
          <tbody>
            {view.rows.map(({ key, label, from, before, to, after, change }) => (
              <tr key={key}>
                <td>{label}</td>
                <td>
                  {from} <b>{before}</b>
                </td>
                <td>
                  {to} <b>{after}</b>
                </td>
                <td>
                  {say('figureChange')} {change === null ? '—' : `${change}%`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
