import { Link } from 'react-router';
import type { NetworkGrid } from '#server/routes/network-view.ts';
import { useSay } from '../lang.tsx';
import { type Branch, branchesOf } from './branches-of.ts';

/** The grids of three levels, each with what it covers and its worker's post; its card opens to be printed. */
export function GridTree({ grids }: { readonly grids: readonly NetworkGrid[] }) {
  return <Twigs twigs={branchesOf(grids)} />;
}

function Twigs({ twigs }: { readonly twigs: readonly Branch<NetworkGrid>[] }) {
  const say = useSay();
  if (twigs.length === 0) return null;
  return (
    <ul className="net-tree">
      {twigs.map(({ node, below }) => (
        <li key={node.key}>
          <p>
            <span className="net-level">{say(`grid-${node.level}`)}</span>
            <Link to={`/registers/grids?q=${encodeURIComponent(node.key)}`}>{node.name}</Link>
            <span className="net-facts">
              <span>{node.covers.join(say('comma'))}</span>
              <span>{node.post ?? say('noWorker')}</span>
              <a href={`/grids/${node.key}`} target="_blank" rel="noreferrer">
                {say('gridCard')}
              </a>
              {node.gaps > 0 && <b className="net-lack">{say('gapCount', { n: node.gaps })}</b>}
            </span>
          </p>
          <Twigs twigs={below} />
        </li>
      ))}
    </ul>
  );
}
