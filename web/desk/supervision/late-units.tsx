import { Link } from 'react-router';
import type { LateUnit } from '#server/routes/supervision-contract.ts';
import { query } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { useShortName } from '../use-names.ts';

/** Units in the order of the tree, each with its procedures; every number opens to its matters. */
export function LateUnits({ units }: { readonly units: readonly LateUnit[] }) {
  return (
    <ol className="late-units">
      {units.map((unit) => (
        <OneUnit key={unit.unit} unit={unit} />
      ))}
    </ol>
  );
}

function OneUnit({ unit: { unit, unitName, depth, n, below, procedures } }: { readonly unit: LateUnit }) {
  const { say, lang } = useSpeech();
  const shortName = useShortName();
  return (
    <li style={{ paddingInlineStart: `${Math.min(depth, 4) * 20}px` }}>
      <span className="late-unit" title={unitName}>
        {shortName(unitName)}
        {below > n && <small>{say('supervisionBelow', { n: below })}</small>}
      </span>
      <ul>
        {procedures.map(({ procedure, title, n: late, oldest }) => (
          <li key={procedure}>
            <Link to={`/supervision?${query({ unit, procedure })}`}>
              <b>{late}</b> {title}
            </Link>
            <span>{say('supervisionOldest', { date: dateIn(lang, oldest) })}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
