import { attributes, type Html, html } from './html.ts';
import type { Reader } from './reader.ts';

export interface Content {
  readonly title: string;
  readonly main: Html;
  /** A name for what the small script does on this page. */
  readonly mark?: 'sent';
  /** A style sheet that this page needs beside the common one. */
  readonly sheet?: string;
  /** For drawings and tables: as wide as the screen allows. */
  readonly broad?: boolean;
}

/** The frame of every page: county, language and print, the page itself, the four places to go. */
export const page = (reader: Reader, { title, main, mark, sheet, broad }: Content): Html => html`<!doctype html>
<html${attributes({ lang: reader.words.htmlLang, class: reader.large ? 'large' : undefined })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title} · ${reader.words.name} ${reader.county.name[reader.lang]}</title>
<link rel="icon" href="/seal.svg" type="image/svg+xml">
<link rel="stylesheet" href="${reader.assets.style}">${sheet && html`<link rel="stylesheet" href="${sheet}">`}
<script src="${reader.assets.script}" defer></script>
</head>
<body${attributes({ 'data-mark': mark })}>
<a class="skip" href="#main">${reader.words.skip}</a>
${top(reader)}
<main id="main" tabindex="-1"${broad && html` class="broad"`}>
${main}
</main>
${foot(reader)}
</body>
</html>`;

const top = ({ words, county, lang, large, path }: Reader): Html => html`<header class="top"><div class="wide">
<a class="name" href="/"><span class="seal" aria-hidden="true">回</span><span><b>${words.name}</b> ${county.name[lang]}</span></a>
<p class="views"><a href="/print-size?to=${large ? 'normal' : 'large'}&amp;back=${encodeURIComponent(path)}">${large ? words.normal : words.large}</a>
<a href="/lang?to=${lang === 'zh' ? 'en' : 'zh'}&amp;back=${encodeURIComponent(path)}" lang="${lang === 'zh' ? 'en' : 'zh-CN'}">${words.otherLang}</a></p>
</div>${county.demo && html`<p class="demo wide"><b>${words.demo}</b> ${words.demoNote}</p>`}</header>`;

const foot = ({ words }: Reader): Html => html`<footer class="foot"><div class="wide">
<nav aria-label="${words.menu}"><ul><li><a href="/">${words.toHome}</a></li><li><a href="/say">${words.toSay}</a></li><li><a href="/follow">${words.toFollow}</a></li><li><a href="/public">${words.toPublic}</a></li><li><a href="/how">${words.toHow}</a></li><li><a href="/log">${words.logTitle}</a></li><li><a href="/privacy">${words.toPrivacy}</a></li></ul></nav>
<p>${words.danger}</p>
<p class="motto">${words.motto}</p>
</div></footer>`;
