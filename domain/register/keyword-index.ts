/** Finds every keyword in a text in one pass over it, however many keywords there are (Aho–Corasick, fully expanded). */
export interface KeywordIndex {
  /** Calls `found` for each occurrence, by the keyword's number in the list the index was built from. */
  readonly scan: (text: string, found: (word: number) => void) => void;
}

/** Builds the index once; searching then takes a table look-up per character. Keywords are compared as they are. */
export function keywordIndex(keywords: readonly string[]): KeywordIndex {
  const letters = lettersOf(keywords);
  const width = letters.count;
  const { next, ends } = spelled(keywords, letters.of, width);
  const outputs = expand(next, ends, width);
  const scan = (text: string, found: (word: number) => void) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (letters.of[text.charCodeAt(i)] ?? 0)] ?? 0;
      const out = outputs[state];
      if (out !== undefined) for (const word of out) found(word);
    }
  };
  return { scan };
}

/** Each character that occurs in a keyword gets a small number; all others share 0 and lead back to the start. */
function lettersOf(keywords: readonly string[]): { of: Uint16Array; count: number } {
  const of = new Uint16Array(65_536);
  let count = 1;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const unit = keyword.charCodeAt(i);
      if (of[unit] === 0) of[unit] = count++;
    }
  }
  return { of, count };
}

function spelled(
  keywords: readonly string[],
  letterOf: Uint16Array,
  width: number,
): { next: Int32Array; ends: number[][] } {
  const states = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const next = new Int32Array(states * width);
  const ends: number[][] = [[]];
  keywords.forEach((keyword, word) => {
    let state = 0;
    for (let i = 0; i < keyword.length; i++) {
      const at = state * width + (letterOf[keyword.charCodeAt(i)] ?? 0);
      if (next[at] === 0) next[at] = ends.push([]) - 1;
      state = next[at] ?? 0;
    }
    ends[state]?.push(word);
  });
  return { next, ends };
}

/** Fills every missing step with where the longest fitting rest would go on, and hands shorter keywords down. */
function expand(
  next: Int32Array,
  ends: readonly number[][],
  width: number,
): readonly (readonly number[] | undefined)[] {
  const fallback = new Int32Array(ends.length);
  const outputs = ends.map((own) => [...own]);
  const queue = [0];
  for (const state of queue) {
    outputs[state]?.push(...(state === 0 ? [] : (outputs[fallback[state] ?? 0] ?? [])));
    for (let letter = 1; letter < width; letter++) {
      const at = state * width + letter;
      const child = next[at] ?? 0;
      const other = state === 0 ? 0 : (next[(fallback[state] ?? 0) * width + letter] ?? 0);
      if (child === 0) next[at] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
  return outputs.map((words) => (words.length === 0 ? undefined : words));
}
