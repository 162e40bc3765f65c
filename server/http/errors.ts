import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { langOf } from './lang.ts';
import { outOfReach } from './out-of-reach.ts';
import { type ProblemName, sendProblem, Trouble } from './problem.ts';
import { sendSorry } from './sorry.ts';

const byCode: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'wrong-media',
  // A NUL, which PostgreSQL holds neither in text nor in jsonb: it came from the caller, wherever it was found.
  '22021': 'invalid',
  '22P05': 'invalid',
};

/** Every error as problem details. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  if (error instanceof Trouble) return sendProblem(reply, request.lang, error.problem, error.more);
  const first = error.validation?.[0];
  if (first !== undefined) {
    const field =
      first.instancePath.slice(1) || String(first.params.missingProperty ?? first.params.additionalProperty ?? '');
    return sendProblem(reply, request.lang, 'invalid', field === '' ? {} : { field });
  }
  const known = byCode[error.code] ?? byStatus(error.statusCode) ?? (isCutUpload(error) ? 'bad-request' : undefined);
  if (known !== undefined) return sendProblem(reply, request.lang, known);
  const passing = outOfReach(error);
  if (passing !== undefined) return sendSorry(request, reply, passing);
  noteBroken(error, request);
  return sendProblem(reply, request.lang, 'broken');
}

/** The reader of uploads gives its errors no code: no boundary, one too long, or a body that ends too soon. */
export const isCutUpload = ({ message }: Error): boolean =>
  /^Multipart: |unexpected end of multipart data$|^The needle cannot /i.test(message);

/** An address that cannot be read: answered before any route or hook has seen it. */
export function answerUnreadable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, langOf(request), 'bad-request');
}

/** What broke, and where in the program; nothing the caller sent. */
export function noteBroken(error: Error, { log, routeOptions }: FastifyRequest): void {
  log.error({ route: routeOptions.url, error }, 'broken');
}

function byStatus(status: number | undefined): ProblemName | undefined {
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 415) return 'wrong-media';
  if (status === 429) return 'too-many-requests';
  return status !== undefined && status >= 400 && status < 500 ? 'bad-request' : undefined;
}
