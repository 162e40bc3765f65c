import type { Said } from '#domain/category/said.ts';
import { ancestors } from '#domain/register/tree.ts';
import type { Atlas } from '../../atlas.ts';

/** Which unit answers depends on where it is: the names of the place and of those around it stand with the words. */
export function unitText(atlas: Atlas, { subject, body, place }: Said & { readonly place: string | null }): Said {
  if (place === null) return { subject, body };
  const rows = atlas.rows('places');
  const above = (one: string) => {
    const parent = rows.get(one)?.parent;
    return typeof parent === 'string' ? [parent] : [];
  };
  const names = [place, ...ancestors(place, above)].map((code) => String(rows.get(code)?.name ?? ''));
  return { subject, body: `${body}\n${names.join('\n')}` };
}
