import type { Names } from '#domain/matter/telling.ts';
import { nameOf, namesAlone } from '#domain/register/names-alone.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Atlas } from './atlas.ts';
import { rowName } from './registers/named-rows.ts';
import { versionOn } from './registers/service-items.ts';

export interface AllNames extends Names {
  readonly place: (code: string) => string | undefined;
  /** A category where those above it are seen beside it; `category` is for where it stands alone. */
  readonly branch: (key: string) => string | undefined;
}

/** Names of what registers hold, in a language; the Chinese name where there is no English one. */
export function namesIn(atlas: Atlas, lang: Lang): AllNames {
  const name = (register: string) => (key: string) => nameOf(atlas.rows(register).get(key), lang);
  let alone: ReadonlyMap<string, string> | undefined;
  const category = (key: string) => {
    alone ??= namesAlone(atlas.rows('categories'), lang);
    return alone.get(key);
  };
  const item = (key: string) => {
    const version = versionOn(atlas, key, '9999-12-31');
    return (lang === 'en' ? version?.en : undefined) ?? version?.name;
  };
  const row = (register: string, key: string) => rowName(atlas, lang, register, key);
  return {
    item,
    row,
    unit: name('units'),
    post: name('posts'),
    category,
    branch: name('categories'),
    place: name('places'),
  };
}
