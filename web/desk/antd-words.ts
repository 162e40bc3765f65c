import english from 'antd/es/locale/en_US.js';
import type { Locale } from 'antd/es/locale/index.js';
import chinese from 'antd/es/locale/zh_CN.js';
import type { Lang } from '#domain/words/lang.ts';

// Ant Design's package does not say that its files are ES modules, so the compiler takes the default export for a namespace.
const asLocale = (module: unknown): Locale => module as Locale;

/** What Ant Design's own parts say. */
export const antdWords: Readonly<Record<Lang, Locale>> = { zh: asLocale(chinese), en: asLocale(english) };
