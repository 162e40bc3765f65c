import type { Line } from './find-matters.ts';

/** What stands where something was said that the reader may not read. */
export const mask = '***';

/** A line that is only listed: that it is there, where it stands and how long it has been; nothing that was said, nor of whom. */
export const veil = (line: Line): Line =>
  line.veiled
    ? {
        ...line,
        ...{ title: mask, place: null, category: null, proposed: null, external: null },
        state: { ...line.state, seats: {}, answers: {} },
      }
    : line;
