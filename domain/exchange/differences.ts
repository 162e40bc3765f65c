import { type Compared, compared, type Message } from '../words/exchange.ts';

export type Told = Readonly<Partial<Record<Compared, string>>>;

export interface Difference {
  readonly field: Compared;
  /** Empty where we have nothing. */
  readonly ours: string;
  readonly theirs: string;
}

/** Where what they say is not what stands here. What they leave out is no difference: it may only be missing from their file. */
export const differences = (ours: Told, theirs: Message): readonly Difference[] =>
  compared.flatMap((field) => {
    const [here, there] = [ours[field] ?? '', theirs[field] ?? ''];
    return there === '' || same(here, there) ? [] : [{ field, ours: here, theirs: there }];
  });

/** Spaces and the width of characters are how it was typed, not what was said. */
const same = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
