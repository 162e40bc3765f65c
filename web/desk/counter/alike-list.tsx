import type { ReactNode } from 'react';
import type { LikelyView } from '#server/routes/likely.ts';
import { useSay } from '../lang.tsx';
import { AlikeLine } from './alike-line.tsx';

type Line = LikelyView['items'][number];

interface Lines {
  readonly lines: readonly Line[];
  /** What can be done about each of them here. */
  readonly deed?: (line: Line) => ReactNode;
}

/** As many as can be read while somebody speaks; the rest on demand. */
const shown = 3;

/** Matters that are likely about the same thing, the likeliest first. */
export function AlikeList({ lines, deed }: Lines) {
  const say = useSay();
  const rest = lines.slice(shown);
  const list = (some: readonly Line[]) => (
    <ul className="related">
      {some.map((line) => (
        <AlikeLine key={line.id} line={line}>
          {deed?.(line)}
        </AlikeLine>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, shown))}
      {rest.length > 0 && (
        <details className="alike-rest">
          <summary>{say('likelyMore', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
