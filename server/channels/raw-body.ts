import type { FastifyInstance } from 'fastify';
import type { Api } from '../routes/api.ts';

/** Routes whose body is taken as it was sent: platforms sign the text, and each writes it in its own form. */
export function withRawBody(app: Api, add: (scope: FastifyInstance) => void): void {
  app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 256 * 1024 }, (_request, body, done) =>
      done(null, body),
    );
    add(scope);
    ready();
  });
}

/** An object from JSON text; an empty one when it is none. */
export function objectIn(text: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
