import type { Lang } from '#domain/words/lang.ts';
import type { Wording } from '#domain/words/wording.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

export type { Lang };

/** Everything people read about regulations. */
export const wording: Readonly<Record<Lang, Wording>> = { zh, en };
