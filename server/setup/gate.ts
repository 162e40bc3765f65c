import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { cookieOf, sameOrigin } from '../http/credentials.ts';
import { mayEnter, postAt } from '../who/door.ts';
import { hasAdmin } from './has-admin.ts';
import { isSetupCode } from './setup-code.ts';

/** Who is setting up: whoever holds the code from the server's start, or an administrator signed in. */
export interface Entrant {
  /** As it stands in the registers' history. */
  readonly by: string;
  readonly isAdmin: boolean;
}

export interface Gate {
  /** The one who may set up, or why not: `code` is asked for until there is an administrator, after that `sign-in`. */
  readonly enter: (request: FastifyRequest) => Promise<Entrant | 'code' | 'sign-in'>;
}

/** The code is dead from the first moment there is an administrator, and stays so while this server runs. */
export function gateOf(house: House, code: string | undefined): Gate {
  let live = code;
  return {
    enter: async (request) => {
      const admin = adminPost(request);
      if (admin !== undefined) return { by: admin, isAdmin: true };
      if (live !== undefined && (await hasAdmin(house))) live = undefined;
      if (live === undefined) return 'sign-in';
      return holdsCode(request, live) ? { by: 'set-up', isAdmin: false } : 'code';
    },
  };
}

/** The code was put into a cookie by `/setup?code=…`; a form with it must come from a page of this site. */
export const holdsCode = (request: FastifyRequest, code: string): boolean =>
  isSetupCode(code, cookieOf(request, 'setup') ?? '') && sameOrigin(request);

const adminPost = ({ caller }: FastifyRequest): string | undefined =>
  mayEnter(caller, 'set-up') ? postAt(caller, 'set-up').key : undefined;
