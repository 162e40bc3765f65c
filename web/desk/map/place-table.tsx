import { Link } from 'react-router';
import { useSay } from '../lang.tsx';
import { ledgerAt, type Narrowing } from './ledger-at.ts';
import type { Mark } from './marks-of.ts';

/** The map in numbers, for whoever cannot see it or wants to read it through. */
export function PlaceTable({ marks, narrowing }: { readonly marks: readonly Mark[]; readonly narrowing: Narrowing }) {
  const say = useSay();
  if (marks.length === 0) return <p>{say('mapEmpty')}</p>;
  return (
    <table className="map-table">
      <caption>{say('mapTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('mapPlace')}</th>
          <th scope="col">{say('mapOpen')}</th>
          <th scope="col">{say('mapLateCount')}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ code, name, n, late }) => (
          <tr key={code}>
            <th scope="row">
              <Link to={ledgerAt(code, narrowing)}>{name}</Link>
            </th>
            <td>{n}</td>
            <td className={late > 0 ? 'is-late' : ''}>{late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
