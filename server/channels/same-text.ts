import { timingSafeEqual } from 'node:crypto';

/** Whether a signature is the one expected; takes as long whatever differs. */
export function sameText(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
