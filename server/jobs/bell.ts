/** Wakes whoever waits for something that happens in this process, and is looked for from time to time besides. */
export interface Bell {
  readonly ring: () => void;
  /** Forgets that it was rung: what it was rung for is about to be seen. */
  readonly hush: () => void;
  /** Until it is rung, at once when it was, or for so many milliseconds. */
  readonly heard: (most: number) => Promise<void>;
}

export function bell(): Bell {
  let rung = false;
  let wake = () => {};
  const ring = () => {
    rung = true;
    wake();
  };
  const hush = () => {
    rung = false;
  };
  const heard = (most: number) =>
    new Promise<void>((resolve) => {
      if (rung) return resolve();
      const timer = setTimeout(resolve, most);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return { ring, hush, heard };
}
