import type { FastifyReply } from 'fastify';
import { explain } from '#domain/matter/explain.ts';
import type { Refusal } from '#domain/matter/refusal.ts';
import type { Lang } from '#domain/words/lang.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { wording } from '#regulations/wording/index.ts';
import type { Problem } from '../routes/contract.ts';
import { problems } from './problem-words.ts';

export type ProblemName = keyof typeof problems;

/** An error that a route answers with: a name with its status and its words in every language. */
export class Trouble extends Error {
  readonly problem: ProblemName;
  readonly more: Partial<Problem>;
  constructor(problem: ProblemName, more: Partial<Problem> = {}) {
    super(problem);
    this.problem = problem;
    this.more = more;
  }
}

/** Answers with RFC 9457 problem details in the caller's language. */
export function sendProblem(
  reply: FastifyReply,
  lang: Lang,
  name: ProblemName,
  more: Partial<Problem> = {},
): FastifyReply {
  const body = problemIn(lang, name, more);
  return reply.code(body.status).type('application/problem+json').header('content-language', lang).send(body);
}

/** A problem in words, for one of many answers. */
export function problemIn(lang: Lang, name: ProblemName, more: Partial<Problem> = {}): Problem {
  const { status, zh, en } = problems[name];
  const message = lang === 'zh' ? zh : en;
  return { type: `urn:huiyin:problem:${name}`, title: message, status, message, ...more };
}

/** A refusal by a regulation: 403 when it is not the caller's to do, 422 otherwise; with the rule and the article that says no. */
export function sendRefusal(reply: FastifyReply, lang: Lang, refusal: Refusal): FastifyReply {
  const body = refusalIn(lang, refusal);
  return reply.code(body.status).type('application/problem+json').header('content-language', lang).send(body);
}

/** A refusal in words, for one of many answers. */
export function refusalIn(lang: Lang, refusal: Refusal): Problem {
  const status = refusal.refused === 'not-yours' || refusal.refused === 'not-open-to' ? 403 : 422;
  const message = explain(refusal, wording[lang]);
  const law = citation(refusal.law, laws, lang);
  const body: Problem = {
    type: `urn:huiyin:refusal:${refusal.refused}`,
    title: message,
    status,
    message,
    rule: refusal.rule,
    law,
  };
  return refusal.field === undefined ? body : { ...body, field: refusal.field };
}
