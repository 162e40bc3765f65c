import { useId } from 'react';
import { FoundLeaf } from './found-leaf.tsx';
import type { Group, Leaf } from './leaves.ts';

interface Shown {
  readonly group: Group;
  readonly chosen: Leaf | undefined;
  readonly idOf: (leaf: Leaf) => string;
  readonly onGo: (leaf: Leaf) => void;
}

/** What was found of one kind, under its name. */
export function FoundGroup({ group: { name, leaves }, chosen, idOf, onGo }: Shown) {
  const id = useId();
  const options = leaves.map((leaf) => (
    <FoundLeaf key={leaf.to + leaf.text} id={idOf(leaf)} leaf={leaf} isChosen={leaf === chosen} onGo={onGo} />
  ));
  if (name === '') return options;
  return (
    <fieldset aria-labelledby={id}>
      <legend id={id}>{name}</legend>
      {options}
    </fieldset>
  );
}
