import { fill } from '#domain/words/fill.ts';
import type { Group } from '../form/form.ts';
import { select } from '../form/single-input.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import { type PublicLine, publicLines } from '../public-lines.ts';
import type { Reader } from '../reader.ts';

export interface PublicList {
  readonly lines: readonly PublicLine[];
  /** Number of the last line, when there are more. */
  readonly next: string | undefined;
  readonly place: string;
  readonly places: readonly Group[];
}

export function publicListPage(reader: Reader, { lines, next, place, places }: PublicList): Html {
  const { words } = reader;
  const more =
    next !== undefined && `/public?before=${encodeURIComponent(next)}${place && `&place=${encodeURIComponent(place)}`}`;
  return page(reader, {
    title: words.publicTitle,
    main: html`<h1>${words.publicTitle}</h1>
<p>${words.publicLead}</p>
<form class="filter" method="get" action="/public"><div class="question"><label for="f-place">${words.publicPlace}</label>
${select({ id: 'f-place', name: 'place' }, places, place, reader, words.publicAll)}</div>
<button class="button plain" type="submit">${words.publicGo}</button></form>
${lines.length === 0 ? html`<p>${words.publicNone} <a href="/say">${words.toSay}</a></p>` : publicLines(reader, lines)}
${more && html`<p><a class="button plain" href="${more}">${words.more}</a></p>`}
<h2>${words.networkMore}</h2>
<ul><li><a href="/topics">${words.topicsTitle}</a></li><li><a href="/bulletins">${words.bulletinsTitle}</a></li><li><a href="/grids">${words.toGrids}</a></li><li><a href="/boards">${words.toBoards}</a></li><li><a href="/draws">${words.toDraws}</a></li></ul>`,
  });
}

export interface PublicMatter {
  readonly line: PublicLine;
  readonly judged: 'resolved' | 'unresolved' | 'silence' | null;
  readonly happened: readonly { readonly day: string; readonly what: string; readonly unit: string | undefined }[];
}

export function publicMatterPage(reader: Reader, { line, judged, happened }: PublicMatter): Html {
  const { words } = reader;
  const title = fill(words.publicOne, { number: line.number });
  return page(reader, {
    title,
    main: html`<h1>${title}</h1>
<dl class="facts">
${fact(words.publicCategory, line.category ?? words.publicNoCategory)}
${fact(words.publicWhere, line.place ?? words.publicNoPlace)}
${fact(words.publicStep, line.step)}
${fact(words.publicUnit, line.unit)}
${fact(words.publicDue, dueOf(reader, line))}
${judged !== null && fact(words.publicJudged, html`<span${judged === 'resolved' && html` class="solved"`}>${words[judged]}</span>`)}
</dl>
<h2>${words.matterHistory}</h2>
<ol class="history">${happened.map(({ day, what, unit }) => html`<li><p>${day} <b>${what}</b>${unit && html` · ${unit}`}</p></li>`)}</ol>
<p><a href="/follow/${line.number}">${words.publicMine}</a></p>`,
  });
}

function dueOf({ words }: Reader, { due, late, ended }: PublicLine): Html {
  if (ended || due === undefined) return html`${words.publicEnded}`;
  return html`${due} ${late ? html`<span class="late">${words.publicLate}</span>` : words.publicOnTime}`;
}

const fact = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
