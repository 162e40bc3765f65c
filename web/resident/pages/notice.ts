import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** A page that says one thing and where to go next: not found, broken, refused, not open yet. */
export const noticePage = (
  reader: Reader,
  title: string,
  message: string,
  to = { path: '/', label: reader.words.toHome },
): Html =>
  page(reader, {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${message}</p>
<p><a class="button plain" href="${to.path}">${to.label}</a></p>`,
  });
