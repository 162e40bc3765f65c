import assert from 'node:assert/strict';
import type { ActView, EntryView, MatterView, Problem } from '#server/routes/contract.ts';

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Letter {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Done {
  readonly entry: EntryView;
  readonly matter: MatterView;
}

/** Somebody who talks to the server through the contract alone. */
export interface Person {
  readonly send: <T>(method: string, path: string, letter?: Letter) => Promise<Reply<T>>;
  /** What a GET answers; fails unless it is 200. */
  readonly get: <T>(path: string) => Promise<T>;
  /** Does an act; fails unless it is done. */
  readonly does: (matter: string, act: string, data?: object) => Promise<Done>;
  /** Tries an act that must be refused by a rule; gives the refusal, which must name rule and article. */
  readonly refused: (matter: string, act: string, data?: object) => Promise<Problem>;
  /** Names of the acts open to this person now. */
  readonly acts: (matter: string) => Promise<readonly string[]>;
}

/** `token` is a session's; without one it is a stranger. */
export function person(url: string, token?: string): Person {
  const send = async <T>(method: string, path: string, { body, headers = {} }: Letter = {}): Promise<Reply<T>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
  };
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await send<T>('GET', path);
    assert.equal(status, 200, `GET ${path}: ${JSON.stringify(body)}`);
    return body;
  };
  const act = <T>(matter: string, name: string, data: object = {}) =>
    send<T>('POST', `/api/matters/${matter}/acts`, { body: { act: name, data } });
  const does = async (matter: string, name: string, data?: object) => {
    const { status, body } = await act<Done>(matter, name, data);
    assert.equal(status, 200, `${name}: ${JSON.stringify(body)}`);
    return body;
  };
  const refused = async (matter: string, name: string, data?: object) => {
    const { status, body } = await act<Problem>(matter, name, data);
    assert.ok(status === 403 || status === 422, `${name} was not refused: ${status} ${JSON.stringify(body)}`);
    assert.ok(body.rule && body.law && body.message, `${name} is refused without rule, article or words`);
    return body;
  };
  const acts = async (matter: string) => (await get<ActView[]>(`/api/matters/${matter}/acts`)).map((one) => one.act);
  return { send, get, does, refused, acts };
}
