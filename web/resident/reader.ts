import type { Lang } from '#domain/words/lang.ts';
import type { Wording } from '#domain/words/wording.ts';
import { pageEn } from './words/en.ts';
import { type PageWords, pageZh } from './words/zh.ts';

/** The county whose pages these are. */
export interface County {
  readonly region: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** Fictitious, and said so on each page. */
  readonly demo: boolean;
  readonly open: boolean;
}

/** For whom a page is written: language, size of print, and where they are. */
export interface Reader {
  readonly lang: Lang;
  readonly large: boolean;
  /** Path to come back to after a change of language or print. */
  readonly path: string;
  readonly county: County;
  readonly words: PageWords;
  readonly wording: Wording;
  /** RFC 3339. */
  readonly now: string;
  readonly assets: { readonly style: string; readonly official: string; readonly script: string };
}

export const pageWords: Readonly<Record<Lang, PageWords>> = { zh: pageZh, en: pageEn };
