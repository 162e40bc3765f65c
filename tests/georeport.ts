import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import * as shapes from '#server/open311/shapes.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A program that talks GeoReport to a county; what it gets in JSON is held against the shapes of the specification. */
export interface Georeport {
  readonly json: <T>(path: string, shape: TSchema, status?: number) => Promise<T>;
  readonly xml: <T>(path: string, status?: number) => Promise<T>;
  readonly post: (fields: Row, format?: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Reports a lamp, with these fields in other words; the number given. */
  readonly posts: (fields?: Row, headers?: Readonly<Record<string, string>>) => Promise<string>;
}

export const lamp = {
  service_code: 'urban',
  lat: '28.2',
  long: '112.9',
  description: '石桥头路灯不亮。晚上看不见路。',
};

const key = { api_key: 'demo', jurisdiction_id: 'demo' };

export function georeport(url: string): Georeport {
  const ask = (path: string) => fetch(`${url}/open311/v2/${path}`, { headers: { 'accept-language': 'zh' } });
  const json = async <T>(path: string, shape: TSchema, status = 200): Promise<T> => {
    const response = await ask(path);
    assert.equal(response.status, status, path);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    return checked<T>(shape, await response.json());
  };
  const xml = async <T>(path: string, status = 200): Promise<T> => {
    const response = await ask(path);
    assert.equal(response.status, status, path);
    assert.equal(response.headers.get('content-type'), 'text/xml; charset=utf-8');
    return parsed(await response.text()) as T;
  };
  const post: Georeport['post'] = (fields, format = 'json', headers = {}) =>
    fetch(`${url}/open311/v2/requests.${format}`, {
      method: 'POST',
      headers: { 'accept-language': 'zh', ...headers },
      body: new URLSearchParams({ ...key, ...fields } as Record<string, string>),
    });
  const posts: Georeport['posts'] = async (fields = {}, headers = {}) => {
    const response = await post({ ...lamp, ...fields }, 'json', headers);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    const [made] = checked<{ service_request_id: string }[]>(shapes.posted, JSON.parse(text));
    return made?.service_request_id ?? '';
  };
  return { json, xml, post, posts };
}

function checked<T>(shape: TSchema, body: unknown): T {
  assert.ok(Value.Check(shape, body), JSON.stringify([...Value.Errors(shape, body)].slice(0, 3)));
  return body as T;
}

export function parsed(text: string): unknown {
  assert.ok(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n'), text.slice(0, 60));
  assert.equal(XMLValidator.validate(text), true);
  return new XMLParser({ ignoreDeclaration: true, parseTagValue: false }).parse(text);
}
