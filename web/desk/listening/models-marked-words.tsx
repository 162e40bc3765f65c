import { piecesOf } from './marked-pieces.ts';

interface Marked {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with the given words marked. */
export function MarkedWords({ text, words }: Marked) {
  return (
    <p className="marked-words">
      {piecesOf(text, words).map(({ at, piece, marked }) => (marked ? <mark key={at}>{piece}</mark> : piece))}
    </p>
  );
}
