import { Link } from 'react-router';
import type { TownVoices } from '#server/routes/listening-contract.ts';
import { useSay } from '../lang.tsx';

/** Where it is said, in the order of the register; a press narrows the list to that town. */
export function Towns({
  towns,
  onPlace,
}: {
  readonly towns: readonly TownVoices[];
  readonly onPlace: (place: string) => void;
}) {
  const say = useSay();
  if (towns.length === 0) return null;
  const most = Math.max(...towns.map(({ n }) => n));
  return (
    <section className="towns" aria-labelledby="towns-title">
      <h2 id="towns-title">{say('listeningTowns')}</h2>
      <ul>
        {towns.map(({ code, name, n }) => (
          <li key={code}>
            <button type="button" onClick={() => onPlace(code)}>
              {name}
            </button>
            <span className="bar" aria-hidden>
              <span style={{ width: `${(n / most) * 100}%` }} />
            </span>
            <b>{n}</b>
          </li>
        ))}
      </ul>
      <Link to="/map">{say('listeningMap')}</Link>
    </section>
  );
}
