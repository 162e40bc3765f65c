import type { FastifyRequest } from 'fastify';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { readingIn } from '../views/reading.ts';
import { scopeOf } from '../who/scope.ts';

/**
 * The emptying that a letter from a report box was counted in, to be told that it is registered: one whose letters are being
 * registered, and which the caller may see. Throws when a letter from a box names none, or anything else names one.
 */
export async function boxOf(
  house: House,
  { caller, lang }: FastifyRequest,
  channel: string,
  number: string | undefined,
) {
  if (channel !== 'report-box' && number === undefined) return undefined;
  const { world } = await readingIn(house, lang);
  const scope = scopeOf(caller, world, 3);
  const { rows } = await house.db.query<{ id: string }>(
    `select id from matter where region = $1 and number = $2 and procedure = 'box-opening' and step = 'registering' and ${scope.sql}`,
    [house.region, number ?? '', ...scope.params],
  );
  const found = channel === 'report-box' ? rows[0] : undefined;
  if (found !== undefined) return { matter: found.id, act: 'gather' } as const;
  throw new Trouble('invalid', { field: 'box', message: wording[lang].faults['not-a-number-of-a-matter'] });
}
