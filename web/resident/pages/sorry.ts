import { type Html, html } from '../html.ts';

/** What somebody had typed: fields in their order, and whether photos came with them. */
export interface Kept {
  readonly words: readonly (readonly [name: string, value: string])[];
  readonly photos: boolean;
}

interface Where {
  readonly style: string;
  /** Where it was to go, and goes again. */
  readonly path: string;
  readonly kept: Kept | undefined;
}

/** Not now: why, in both languages, and what was typed, ready to be sent again. Needs nothing that has to be looked up. */
export const sorryPage = (why: { readonly zh: string; readonly en: string }, { style, path, kept }: Where): Html =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>请稍等 · Please wait</title>
<link rel="icon" href="/seal.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
<body>
<header class="top"><div class="wide"><a class="name" href="/"><span class="seal" aria-hidden="true">回</span><span><b>回音</b> Huiyin</span></a></div></header>
<main id="main" tabindex="-1">
<h1>请稍等<br><span lang="en">Please wait</span></h1>
<p class="lead">${why.zh}</p>
<p class="lead" lang="en">${why.en}</p>
${kept === undefined ? plainWay(path) : again(path, kept)}
</main>
</body>
</html>`;

const plainWay = (path: string): Html =>
  html`<p><a class="button plain" href="${path}">再试一次 · <span lang="en">Try again</span></a></p>`;

const again = (path: string, { words, photos }: Kept): Html => html`<form novalidate method="post" action="${path}">
${words.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p>您写的都在，还没有交上。过一会儿按下面的按钮再交一次，不用重写。<br><span lang="en">What you wrote is still here but has not been sent in. Wait a little, then press the button; nothing need be written again.</span></p>
${photos && html`<p>照片要重新选：请先把这里交上，再在“补充”里添照片，或者退回上一页重选。<br><span lang="en">Photos have to be chosen again: send this first and add them later, or go back one page.</span></p>`}
<p class="send"><button class="button full" type="submit">再交一次 · <span lang="en">Send again</span></button></p>
</form>
${said(words)}`;

/** Long answers are shown, so that nobody fears for what they wrote. */
const said = (words: Kept['words']): Html | undefined => {
  const long = words.filter(([name, value]) => name !== 'key' && value.trim().length >= 6 && !/^[\w.:-]+$/.test(value));
  if (long.length === 0) return undefined;
  return html`<h2>您写的 · <span lang="en">What you wrote</span></h2>${long.map(([, value]) => html`<blockquote>${value}</blockquote>`)}`;
};
