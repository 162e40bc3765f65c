export interface Piece {
  readonly at: number;
  readonly piece: string;
  readonly marked: boolean;
}

/** Case is evened out, as where the words were found; a longer word goes before a shorter one within it. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const sought = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [{ at: 0, piece: text, marked: false }];
  const either = new RegExp(`(${sought.map((word) => escaped(word)).join('|')})`, 'giu');
  let at = 0;
  return text.split(either).flatMap((piece, i) => {
    const from = at;
    at += piece.length;
    return piece === '' ? [] : [{ at: from, piece, marked: i % 2 === 1 }];
  });
}

/** The sentences in which any of the words stands: of a long letter what matters here, the first few. */
export function sentencesWith(text: string, words: readonly string[], most = 4): string {
  const sentences = text.split(/(?<=[。！？!?；;\n])/);
  const telling = sentences.filter((one) => piecesOf(one, words).some(({ marked }) => marked));
  return telling
    .slice(0, most)
    .map((one) => one.trim())
    .join('\n');
}

/** `RegExp.escape` is missing from the browsers of many offices. */
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
