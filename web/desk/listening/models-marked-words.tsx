import { piecesOf, sentencesWith } from './marked-pieces.ts';

interface Marked {
  readonly text: string;
  readonly words: readonly string[];
}

/** The sentences of a text that hold the given words, which are marked. */
export function MarkedWords({ text, words }: Marked) {
  return (
    <p className="marked-words">
      {piecesOf(sentencesWith(text, words), words).map(({ at, piece, marked }) =>
        marked ? <mark key={at}>{piece}</mark> : piece,
      )}
    </p>
  );
}
