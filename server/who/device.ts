import { randomBytes } from 'node:crypto';
import { sameText } from '../channels/same-text.ts';
import type { House } from '../house.ts';

/** Accounts one browser may be known to: a counter where several clerks sit. */
const most = 6;

/** A browser that has been signed in: a number of its own, and a keyed mark for each account. Opens nothing; it only keeps its own count of wrong tries. */
export interface DeviceMark {
  /** What is counted by, when the cookie is known to this account. */
  readonly known: (username: string) => string | undefined;
  /** The cookie after this account was signed in here. */
  readonly with: (username: string) => string;
}

export function deviceMark(house: House, cookie: string | undefined): DeviceMark {
  const [given, ...marks] = (cookie ?? '').slice(0, 400).split('.');
  const nonce = /^[\w-]{22}$/.test(given ?? '') ? (given ?? '') : randomBytes(16).toString('base64url');
  const markOf = (username: string) => house.keys.mark('device', `${house.region}/${nonce}/${username}`).slice(0, 32);
  const held = (username: string) => marks.some((one) => sameText(markOf(username), one));
  return {
    known: (username) => (held(username) ? nonce : undefined),
    with: (username) => [nonce, ...new Set([markOf(username), ...marks])].slice(0, most + 1).join('.'),
  };
}

/** The kind of device and browser, in as few words as tell one's own sessions apart. Nothing else a browser says is kept. */
export function deviceKind(agent: string | undefined): string {
  if (agent === undefined || !agent.startsWith('Mozilla/')) return 'program';
  const named = (all: readonly (readonly [string, RegExp])[]) => all.find(([, pattern]) => pattern.test(agent))?.[0];
  return `${named(kinds) ?? 'computer'}/${named(browsers) ?? ''}`;
}

const kinds = [
  ['tablet', /iPad|Tablet/i],
  ['phone', /Mobile|Android|iPhone/i],
] as const;

const browsers = [
  ['WeChat', /MicroMessenger/],
  ['Edge', /Edg/],
  ['Firefox', /Firefox/],
  ['Chrome', /Chrom/],
  ['Safari', /Safari/],
] as const;
