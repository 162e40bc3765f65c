import { Marked } from '../parts/marked.tsx';
import type { Group, Leaf } from './leaves.ts';

interface Shown {
  readonly group: Group;
  readonly chosen: Leaf | undefined;
  readonly onGo: (leaf: Leaf) => void;
}

/** What was found of one kind. */
export function FoundGroup({ group: { name, leaves }, chosen, onGo }: Shown) {
  return (
    <section aria-label={name === '' ? undefined : name}>
      {name !== '' && <h3>{name}</h3>}
      <ul>
        {leaves.map((leaf) => (
          <li key={`${leaf.to} ${leaf.text}`}>
            <button type="button" className={leaf === chosen ? 'is-chosen' : ''} onClick={() => onGo(leaf)}>
              <span className="found-name">
                <Marked text={leaf.text} marks={leaf.marks} />
              </span>
              {leaf.beside !== undefined && <small>{leaf.beside}</small>}
              {leaf.snippet && (
                <span className="found-said">
                  <Marked {...leaf.snippet} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
