import type { FastifyInstance } from 'fastify';
import { buildApp } from '#server/http/app.ts';
import { openSession } from '#server/who/sessions.ts';
import type { County } from './county.ts';

/** One way to ask the server, with gaps where its address names something. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Something with an id and a number, whether it is there or not. */
export interface Named {
  readonly id: string;
  readonly number: string;
}

/** What is not there, in the shape of what is. */
export const nothing: Named = { id: '00000000-0000-7000-8000-000000000000', number: '990101-99999' };

/** The county's own routes, asked without a network between; and every one of them but what never ends or ends a session. */
export interface Doors {
  readonly app: FastifyInstance;
  readonly routes: readonly Route[];
}

export async function doorsOf({ running }: Pick<County, 'running'>): Promise<Doors> {
  const app = await buildApp(running.house);
  await app.ready();
  const routes = app.everyRoute.map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return { method, path };
  });
  return { app, routes: routes.filter(({ path }) => !endless.test(path)) };
}

const endless = /^\/api\/(live|session)$|^\/desk\//;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

/** A session without a password typed: its token. */
export const sessionFor = openSession;

let asked = 0;
/** Each asks from elsewhere: what is counted by address is not what is looked at here. */
const elsewhere = (): string => `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`;

/** Asks as whoever holds this token (none: nobody). */
export async function askAs(
  app: FastifyInstance,
  token: string | undefined,
  { method, path }: Route,
  body?: object,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { ...bearer, ...more, 'sec-fetch-site': 'same-origin' };
  const plain = body === undefined ? {} : { payload: body };
  const {
    statusCode,
    payload,
    headers: told,
  } = await app.inject({ method: method as 'GET', url: path, headers, remoteAddress: elsewhere(), ...plain });
  return { status: statusCode, text: payload, location: String(told.location ?? '') };
}

/** The address with this in every gap, and a body that names it wherever a body may. */
export function askingOf({ method, path }: Route, { id, number }: Named): readonly [Route, object?] {
  const filled = path.replaceAll(/:\w+(\([^)]*\))?/g, (gap) => (gap.startsWith(':number') ? number : id));
  if (method === 'GET' || method === 'DELETE') return [{ method, path: filled }];
  return [
    { method, path: filled },
    { ...bodyOf(path), ...naming({ id, number }) },
  ];
}

const naming = ({ id, number }: Named) => ({ matters: [{ id, after: 1 }], ids: [id], matter: id, number });

/** What a route wants beside a name before it looks at anything. */
function bodyOf(path: string): object {
  if (/\/(acts|reply-check|machine-draft|bulk|bulk\/preview)$/.test(path))
    return { act: 'answer', data: { reply: '没有的事' } };
  return { purpose: '看看', code: '00000000' };
}

/** What may differ from call to call: what was asked for, and moments. */
export const mask = (text: string, { id, number }: Named): string =>
  text
    .replaceAll(id, 'ID')
    .replaceAll(number, 'NUMBER')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^"<]*/g, 'MOMENT')
    .replaceAll(/(name="key" value=")[^"]+/g, '$1FRESH')
    .replaceAll(/[0-9a-f]{32,}|[\w-]{43,}/g, 'TOKEN');

/** One's own account answers with fresh secrets each time, and has nothing to do with any matter. */
export const isFresh = ({ path }: Route): boolean => /^\/api\/(session|passkeys)/.test(path);

/** An answer but for what may differ. */
export const sameBut = ({ status, text, location }: Answer, about: Named): string =>
  `${status} ${mask(location, about)} ${mask(text, about)}`;

/** Where two answers part, in a few words; empty when they are the same. */
export function partingOf(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, i) => letter !== [...other][i]);
  const from = Math.max(0, (at === -1 ? one.length : at) - 60);
  return `…${one.slice(from, from + 160)}… / …${other.slice(from, from + 160)}…`;
}
