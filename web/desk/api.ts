import type { Problem } from '#server/routes/contract.ts';
import { chosenLang } from './chosen-lang.ts';
import { askForProof } from './proof/asks-proof.ts';

/** An answer that is not a success. `problem` is what the server said, or status 0 when it could not be reached. */
export type ApiError = Error & { readonly problem: Problem };

export const get = <T>(path: string): Promise<T> => call<T>('GET', path);

export const post = <T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> =>
  call<T>('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

export const patch = <T>(path: string, body: unknown): Promise<T> =>
  call<T>('PATCH', path, JSON.stringify(body), { 'content-type': 'application/json' });

export const remove = (path: string): Promise<unknown> => call<unknown>('DELETE', path);

/** Sends one file as multipart form data. */
export function upload<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('file', file);
  return call<T>('POST', path, form);
}

export const problemOf = (error: unknown): Problem =>
  error instanceof Error && 'problem' in error ? (error as ApiError).problem : unreached;

/** A query string of the answers that are given: empty ones are left out. */
export function query(params: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

/** Makes a retried intake the same intake. `crypto.randomUUID` is missing on plain http, which county networks use. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const proveAgain = 'urn:huiyin:problem:prove-again';

const unreached: Problem = { type: 'about:blank', title: '', status: 0, message: '' };

async function call<T>(
  method: string,
  path: string,
  body?: BodyInit,
  headers: Record<string, string> = {},
): Promise<T> {
  const init: RequestInit = {
    method,
    headers: { accept: 'application/json', ...headers },
    credentials: 'same-origin',
  };
  const response = await fetch(inLanguage(path), body === undefined ? init : { ...init, body }).catch(() => undefined);
  if (response === undefined) throw failed(unreached);
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  const problem = isProblem(answer) ? answer : { ...unreached, status: response.status };
  // Nothing is lost while somebody shows once more who they are: the same request goes out again.
  if (problem.type === proveAgain && (await askForProof())) return call<T>(method, path, body, headers);
  throw failed(problem);
}

/** Said in the address, because there it goes before the cookie of the residents' pages. */
const inLanguage = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${chosenLang()}`;

const failed = (problem: Problem): ApiError => Object.assign(new Error(problem.message), { problem });

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'message' in answer && 'status' in answer;
