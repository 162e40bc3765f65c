import type { Lang } from '#domain/words/lang.ts';
import { attributes, type Html, html } from '../html.ts';
import type { SetupWords } from './words/index.ts';
import { signInWords } from './words/sign-in.ts';

/** For whom a set-up page is written. */
export interface SetupReader {
  readonly lang: Lang;
  readonly words: SetupWords;
  /** The county's name; empty before one is chosen. */
  readonly county: string;
  /** Path to come back to after a change of language. */
  readonly path: string;
  /** Somebody is signed in, who can sign out. */
  readonly signedIn: boolean;
  /** Addresses of the residents' style and of what set-up adds to it. */
  readonly styles: readonly string[];
}

/** The frame of the set-up pages: the residents' look without their menu, which leads nowhere yet. */
export const setupFrame = (
  { lang, words, county, path, styles, signedIn }: SetupReader,
  title: string,
  main: Html,
): Html =>
  html`<!doctype html>
<html lang="${words.htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${words.name} ${words.setUp}</title>
<link rel="icon" href="/seal.svg" type="image/svg+xml">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
</head>
<body class="setup">
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wide">
<a class="name" href="/setup"><span class="seal" aria-hidden="true">回</span><span><b>${words.name}</b> ${county} ${words.setUp}</span></a>
<div class="views"><a${attributes({ href: `/lang?to=${lang === 'zh' ? 'en' : 'zh'}&back=${encodeURIComponent(path)}`, lang: lang === 'zh' ? 'en' : 'zh-CN' })}>${words.otherLang}</a>${signedIn && signOut(lang)}</div>
</div></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>`;

const signOut = (lang: Lang): Html =>
  html`<form method="post" action="/setup/sign-out"><button class="button plain" type="submit">${signInWords[lang].signOut}</button></form>`;

/** What is wrong with a form that comes back, before the form. */
export const faultsNotice = ({ words }: SetupReader, faults: readonly string[]): Html | undefined =>
  faults.length === 0
    ? undefined
    : html`<div class="notice" role="alert"><h2>${words.faults}</h2><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`;

export const backLink = ({ words }: SetupReader): Html =>
  html`<p class="soft"><a href="/setup">← ${words.back}</a></p>`;
