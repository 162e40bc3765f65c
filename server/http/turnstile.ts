/** Lets a few in at a time; the others wait in line, not for long and not too many. */
export interface Turnstile {
  /** Resolves with the way out once inside, undefined when the line was too long or too slow. */
  readonly enter: () => Promise<(() => void) | undefined>;
}

interface Limits {
  readonly inside: number;
  readonly inLine: number;
  /** Milliseconds. */
  readonly patience: number;
}

export function turnstile({ inside, inLine, patience }: Limits): Turnstile {
  const line = new Set<() => void>();
  let busy = 0;
  const leave = () => {
    busy--;
    const [next] = line;
    if (next === undefined) return;
    line.delete(next);
    next();
  };
  const wayOut = () => {
    busy++;
    return once(leave);
  };
  const enter = (): Promise<(() => void) | undefined> => {
    if (busy < inside) return Promise.resolve(wayOut());
    if (line.size >= inLine) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<(() => void) | undefined>();
    const step = () => {
      clearTimeout(late);
      resolve(wayOut());
    };
    const late = setTimeout(() => {
      line.delete(step);
      resolve(undefined);
    }, patience);
    line.add(step);
    return promise;
  };
  return { enter };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
