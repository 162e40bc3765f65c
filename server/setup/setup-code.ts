import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Say } from '../serve.ts';

/** A code nobody can guess: 120 bits, without letters that change in an address. */
export const newSetupCode = (): string => randomBytes(15).toString('hex');

/** Takes as long for a wrong code as for the right one. */
export function isSetupCode(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The last lines of a start: where to set up while there is no administrator, then that all of it answers. */
export function sayReady({ out }: Say, port: number, code: string | undefined): void {
  if (code !== undefined) out(`set-up http://localhost:${port}/setup?code=${code}`);
  out(`ready http://localhost:${port}`);
}
