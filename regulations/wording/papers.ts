import type { Lang } from '#domain/words/lang.ts';
import type { PaperWording } from '#domain/words/paper.ts';
import type { PaperId } from '../papers.ts';
import { papersEn } from './en/papers.ts';
import { papersZh } from './zh/papers.ts';

/** Everything that stands on official papers. */
export const paperWording: Readonly<Record<Lang, PaperWording<PaperId>>> = { zh: papersZh, en: papersEn };
