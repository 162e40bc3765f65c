import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Bulletin {
  readonly title: string;
  readonly day: string;
  readonly remarks: string | undefined;
  readonly tables: readonly Table[];
}

export interface BulletinLine {
  readonly number: string;
  readonly title: string;
  readonly day: string;
}

export function bulletinsPage(reader: Reader, lines: readonly BulletinLine[]): Html {
  const { words } = reader;
  return page(reader, {
    title: words.bulletinsTitle,
    main: html`<h1>${words.bulletinsTitle}</h1>
<p class="lead">${words.bulletinsLead}</p>
${lines.length === 0 && html`<p>${words.bulletinsNone}</p>`}
<ul class="doors">${lines.map(({ number, title, day }) => html`<li><a href="/bulletins/${number}"><b>${title}</b><br><span class="soft">${words.bulletinOn}${day}</span></a></li>`)}</ul>
<p><a href="/public">${words.toPublic}</a></p>`,
  });
}

export function bulletinPage(reader: Reader, { title, day, remarks, tables }: Bulletin): Html {
  const { words } = reader;
  return page(reader, {
    title,
    main: html`<h1>${title}</h1>
<p class="soft">${reader.county.name[reader.lang]} · ${words.bulletinOn}${day}</p>
<p>${words.bulletinNote}</p>
${remarks && html`<p class="written">${remarks}</p>`}
${tables.map(tableOf)}
<p class="noprint"><button class="button plain" type="button" data-print hidden>${words.bulletinPrint}</button></p>
<p class="noprint"><a href="/bulletins">${words.bulletinsTitle}</a></p>`,
  });
}

const tableOf = ({ title, heads, rows }: Table): Html => html`<h2>${title}</h2>
<table class="tally"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
