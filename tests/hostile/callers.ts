import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { signIns } from '#server/demo/sign-ins.ts';
import type { County } from '../county.ts';
import { whenFree } from '../when-free.ts';

export interface Caller {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Where their own pages begin. */
  readonly start?: string;
}

/** Nobody, a resident with each of these slips, and one post of every office there is. */
export async function everyCaller(
  county: County,
  app: FastifyInstance,
  slips: readonly { readonly number: string; readonly code: string }[],
): Promise<readonly Caller[]> {
  const callers: Caller[] = [{ name: 'nobody', headers: {} }];
  const enter = async (url: string, payload: object) => {
    const reply = await whenFree(
      ({ statusCode }) => statusCode,
      () => app.inject({ method: 'POST', url, payload }),
    );
    assert.ok(reply.statusCode < 300, reply.body);
    return reply.json<{ token: string }>().token;
  };
  for (const { number, code } of slips) {
    const token = await enter('/api/follow', { number, code });
    callers.push({ name: 'resident', headers: { cookie: `slip=${token}` }, start: `/m/${number}` });
  }
  const offices = new Set<string>();
  for (const line of await signIns(county.running.house)) {
    const [, office = '', username, password] = line.split(' ');
    if (offices.has(office)) continue;
    offices.add(office);
    const authorization = `Bearer ${await enter('/api/sessions', { username, password })}`;
    callers.push({ name: office, headers: { authorization }, ...(office === 'admin' && { start: '/setup' }) });
  }
  return callers;
}
