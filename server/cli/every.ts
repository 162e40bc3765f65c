/** Tells no more often than every so many milliseconds. */
export function every<A extends readonly unknown[]>(ms: number, tell: (...args: A) => void): (...args: A) => void {
  let next = 0;
  return (...args) => {
    if (Date.now() < next) return;
    next = Date.now() + ms;
    tell(...args);
  };
}
