import { Link } from 'react-router';
import type { NetworkUnit } from '#server/routes/network-view.ts';
import { useSay } from '../lang.tsx';
import { type Branch, branchesOf } from './branches-of.ts';

/** 部·站·室·点 as they stand under each other, each with its people and what it lacks. */
export function UnitTree({ units }: { readonly units: readonly NetworkUnit[] }) {
  return <Twigs twigs={branchesOf(units)} />;
}

function Twigs({ twigs }: { readonly twigs: readonly Branch<NetworkUnit>[] }) {
  if (twigs.length === 0) return null;
  return (
    <ul className="net-tree">
      {twigs.map(({ node, below }) => (
        <li key={node.key}>
          <UnitLine unit={node} />
          <Twigs twigs={below} />
        </li>
      ))}
    </ul>
  );
}

function UnitLine({ unit }: { readonly unit: NetworkUnit }) {
  const say = useSay();
  const { key, name, level, place, count, min, max, accepted, gaps } = unit;
  const wanted = max === null ? say('staffFrom', { min }) : say('staffRange', { min, max });
  const short = count < min || (max !== null && count > max);
  return (
    <p>
      <span className="net-level">{say(`level-${level}`)}</span>
      <Link to={`/registers/units?q=${encodeURIComponent(key)}`}>{name}</Link>
      <span className="net-facts">
        {place !== null && <span>{place}</span>}
        <span className={short ? 'net-lack' : ''}>{say('staffCount', { n: count, wanted })}</span>
        {level !== 'department' && <span>{say(accepted ? 'netAccepted' : 'netNotAccepted')}</span>}
        {gaps > 0 && <b className="net-lack">{say('gapCount', { n: gaps })}</b>}
      </span>
    </p>
  );
}
