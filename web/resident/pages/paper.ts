import type { Sheet } from '#domain/paper/make-paper.ts';
import { type Html, html, lines } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** An official paper addressed to the party, as it is printed on A4. */
export const paperPage = (reader: Reader, number: string, sheet: Sheet): Html =>
  page(reader, {
    title: `${sheet.title} ${number}`,
    sheet: reader.assets.official,
    main: html`<p class="noprint"><a href="/m/${number}">${reader.words.paperBack}</a></p>
<p class="soft noprint">${reader.words.paperHow}</p>
<p class="noprint"><button class="button plain" type="button" data-print hidden>${reader.words.paperPrint}</button></p>
<article class="official">
${reader.county.demo && html`<p class="official-sign">${reader.words.demo}</p>`}
<h1>${sheet.title}</h1>
<p class="official-number">${sheet.number}</p>
<p>${sheet.addressed}</p>
<p class="official-text">${sheet.opening}</p>
<dl>${sheet.parts.map(({ label, text }) => html`<dt>${label}</dt><dd>${lines(text)}</dd>`)}</dl>
${[...sheet.closing, sheet.basis].map((text) => html`<p class="official-text">${text}</p>`)}
<p class="official-sign">${sheet.issuer}<br>${sheet.seal}<br>${sheet.date}</p>
<ul class="official-blanks">${sheet.blanks.map((label) => html`<li>${label}</li>`)}</ul>
<p class="official-receipt">${sheet.receipt}</p>
</article>`,
  });
