import type { Lang } from '#domain/words/lang.ts';
import { setupEn } from './en.ts';
import { type SetupWords, setupZh } from './zh.ts';

export type { SetupWords };

/** What the set-up pages say, in every language. */
export const setupWords: Readonly<Record<Lang, SetupWords>> = { zh: setupZh, en: setupEn };
