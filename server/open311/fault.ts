import type { FastifyReply } from 'fastify';
import { fill, type Params } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { faultWords } from './words.ts';
import { type Format, sendAnswer } from './write-answer.ts';

export type FaultName = keyof typeof faultWords;

/** Something wrong with a call: its HTTP status and its words come from its name. */
export interface Fault {
  readonly fault: FaultName;
  readonly gaps?: Params;
}

/** Answers in the specification's own form: every fault with code and description; the first gives the HTTP status. */
export function sendFaults(reply: FastifyReply, format: Format, lang: Lang, faults: readonly Fault[]): FastifyReply {
  const told = faults.map(({ fault, gaps = {} }) => ({
    code: String(faultWords[fault].code),
    description: fill(faultWords[fault][lang], gaps),
  }));
  reply.code(faultWords[faults[0]?.fault ?? 'broken'].code);
  return sendAnswer(reply, format, { root: 'errors', each: 'error' }, told);
}
