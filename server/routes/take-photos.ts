import type { FastifyRequest } from 'fastify';
import type { Procedure } from '#domain/words/procedure.ts';
import { tokenOf } from '../credentials.ts';
import type { House } from '../house.ts';
import { bringer, takeIn } from '../store/files.ts';

/** Photos named in what was said now belong to the matter; only those that this very caller brought. */
export async function takePhotos(
  house: House,
  request: FastifyRequest,
  rule: Procedure,
  matter: string,
  said: Readonly<Record<string, unknown>>,
): Promise<void> {
  const ids = Object.entries(said).flatMap(([name, value]) =>
    rule.fields[name]?.kind === 'photos' && Array.isArray(value) ? value.map(String) : [],
  );
  const token = tokenOf(request)?.value ?? request.cookies.bringer;
  if (ids.length > 0 && token !== undefined) await takeIn(house, matter, ids, bringer(house, token));
}
