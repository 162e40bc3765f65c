import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import { type PublicLine, publicLines } from '../public-lines.ts';
import type { Reader } from '../reader.ts';

/** The first page: one thing to do, three places to go, and how things are handled at the foot. */
export const homePage = (reader: Reader, recent: readonly PublicLine[]): Html => {
  const { words } = reader;
  return page(reader, {
    title: words.homeTitle,
    main: html`<div class="hero"><h1>${words.homeTitle}</h1>
<p class="lead">${words.homeLead}</p>
<p><a class="button full" href="/say">${words.homeSay}</a></p>
<p class="soft">${words.homeSayNote}</p></div>
<ul class="doors">
${door('/follow', words.homeFollow, words.homeFollowNote)}
${door('/items', words.itemsTitle, words.itemsDoorNote)}
${door('/reception', words.toReception, words.toReceptionNote)}
</ul>
<h2>${words.homeRecent}</h2>
${recent.length === 0 ? html`<p>${words.homeNone}</p>` : publicLines(reader, recent)}
<p><a href="/public">${words.homePublic}</a></p>
<p><a href="/how">${words.homeHow}</a></p>`,
  });
};

const door = (to: string, title: string, note: string): Html =>
  html`<li><a href="${to}"><b>${title}</b>${note}</a></li>`;
