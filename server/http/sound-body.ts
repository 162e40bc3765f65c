import type { FastifyReply, FastifyRequest } from 'fastify';
import { Trouble } from './problem.ts';

/** Deeper than any form of ours, by far; what is deeper only tries how deep we follow. */
const deepest = 64;

interface Part {
  readonly value: unknown;
  readonly name: string;
  readonly depth: number;
}

/**
 * Refuses a body that holds half a character, which neither the ledger nor the database can keep, or parts without end.
 * Here, for every route: what comes in whole stays whole.
 */
export function soundBody({ body }: FastifyRequest, _reply: FastifyReply, done: (fault?: Trouble) => void): void {
  const waiting: Part[] = [{ value: body, name: '', depth: 0 }];
  // A list of our own instead of recursion: the body decides how deep it goes, not our stack.
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value, name, depth } = part;
    if (!name.isWellFormed() || (typeof value === 'string' && !value.isWellFormed()))
      return done(new Trouble('half-a-character', { field: name.toWellFormed() }));
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue;
    if (depth === deepest) return done(new Trouble('bad-request'));
    const within = name === '' ? '' : `${name}/`;
    for (const [key, inner] of Object.entries(value))
      waiting.push({ value: inner, name: `${within}${key}`, depth: depth + 1 });
  }
  done();
}
