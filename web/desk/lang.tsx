import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { fill, type Params } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { chooseLang, chosenLang } from './chosen-lang.ts';
import { en } from './words/en.ts';
import { type Word, zh } from './words/zh.ts';

const books: Readonly<Record<Lang, Readonly<Record<Word, string>>>> = { zh, en };

/** Says a word of the desk in the reader's language, its gaps filled. */
export type Say = (word: Word, params?: Params) => string;

interface Spoken {
  readonly lang: Lang;
  readonly say: Say;
  readonly change: () => void;
}

const Speech = createContext<Spoken | undefined>(undefined);

/** Keeps the language of the desk; `api.ts` asks the server for the same, so that a page never mixes two. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(chosenLang);
  const queries = useQueryClient();
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const spoken = useMemo<Spoken>(
    () => ({
      lang,
      say: (word, params = {}) => fill(books[lang][word], { s: params.n === 1 ? '' : 's', ...params }),
      change: () => {
        const other = lang === 'zh' ? 'en' : 'zh';
        chooseLang(other);
        setLang(other);
        queries.invalidateQueries().catch(() => undefined);
      },
    }),
    [lang, queries],
  );
  return <Speech value={spoken}>{children}</Speech>;
}

export function useSpeech(): Spoken {
  const spoken = useContext(Speech);
  if (spoken === undefined) throw new Error('useSpeech outside Speaking');
  return spoken;
}

export const useSay = (): Say => useSpeech().say;
