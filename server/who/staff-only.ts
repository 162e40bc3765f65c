import { Trouble } from '../http/problem.ts';
import type { Caller, Staff } from './caller.ts';

/** The member of staff who asks; anybody else is asked to sign in. */
export function staffOnly(caller: Caller): Staff {
  if (caller.kind !== 'staff') throw new Trouble('sign-in-first');
  return caller;
}
