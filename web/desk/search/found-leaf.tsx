import { type MouseEvent, useEffect, useRef } from 'react';
import { Marked } from '../parts/marked.tsx';
import type { Leaf } from './leaves.ts';

interface Shown {
  readonly id: string;
  readonly leaf: Leaf;
  readonly isChosen: boolean;
  readonly onGo: (leaf: Leaf) => void;
}

/** One thing found: an option of the list that the box for typing speaks for, in which the focus stays. */
export function FoundLeaf({ id, leaf, isChosen, onGo }: Shown) {
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { text, marks, beside, snippet } = leaf;
  return (
    <button
      ref={own}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onMouseDown={keepFocus}
      onClick={() => onGo(leaf)}
    >
      <span className="found-name">
        <Marked text={text} marks={marks} />
      </span>
      {beside && (
        <small>
          <Marked {...beside} />
        </small>
      )}
      {snippet && (
        <span className="found-said">
          <Marked {...snippet} />
        </span>
      )}
    </button>
  );
}

const keepFocus = (event: MouseEvent) => event.preventDefault();
