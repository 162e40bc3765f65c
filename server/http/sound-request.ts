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
 * Refuses an address’s questions and a body of JSON that hold half a character or none (U+0000), which neither the ledger nor the
 * database can keep, or parts without end. Here, for every route: what comes in whole stays whole. Forms are read so that neither is
 * left in them.
 */
export function soundRequest(
  { body, headers, query }: FastifyRequest,
  _reply: FastifyReply,
  done: (fault?: Trouble) => void,
): void {
  done(faultIn(query) ?? (headers['content-type']?.includes('json') ? faultIn(body) : undefined));
}

function faultIn(body: unknown): Trouble | undefined {
  const waiting: Part[] = [{ value: body, name: '', depth: 0 }];
  // A list of our own instead of recursion: the body decides how deep it goes, not our stack.
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value, name, depth } = part;
    const fault = faultOf(name) ?? (typeof value === 'string' ? faultOf(value) : undefined);
    if (fault !== undefined) return new Trouble(fault, { field: name.toWellFormed().replaceAll('\u0000', '') });
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepest) return new Trouble('bad-request');
    const within = name === '' ? '' : `${name}/`;
    for (const [key, inner] of Object.entries(value))
      waiting.push({ value: inner, name: `${within}${key}`, depth: depth + 1 });
  }
  return undefined;
}

function faultOf(text: string): 'half-a-character' | 'no-character' | undefined {
  if (!text.isWellFormed()) return 'half-a-character';
  return text.includes('\u0000') ? 'no-character' : undefined;
}
