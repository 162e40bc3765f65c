import type { FiguresWording } from '#domain/words/figure-wording.ts';
import type { Lang } from '#domain/words/lang.ts';
import { figuresEn } from './en/figures.ts';
import { figuresZh } from './zh/figures.ts';

/** Everything people read about figures. */
export const figureWording: Readonly<Record<Lang, FiguresWording>> = { zh: figuresZh, en: figuresEn };
