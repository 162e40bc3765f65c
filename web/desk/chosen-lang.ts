import type { Lang } from '#domain/words/lang.ts';

/** The language chosen on this machine; else the one of the residents' pages (cookie `lang`); else Chinese. */
export const chosenLang = (): Lang =>
  (localStorage.getItem('lang') ?? /(?:^|;\s*)(?:__Host-)?lang=(\w+)/.exec(document.cookie)?.[1]) === 'en'
    ? 'en'
    : 'zh';

export const chooseLang = (lang: Lang): void => localStorage.setItem('lang', lang);
