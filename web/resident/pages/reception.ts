import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** A day of reception in words. `free`: how many times can still be booked. */
export interface Reception {
  readonly key: string;
  readonly day: string;
  readonly mode: string;
  readonly leader: string;
  readonly unit: string;
  readonly where: string;
  readonly hours: string;
  readonly topics: string;
  readonly note: string | undefined;
  readonly free: number;
}

export interface Box {
  readonly where: string;
  readonly unit: string;
  readonly every: number;
}

/** The calendar of the days to come, to be printed and put up, and where the boxes hang. */
export function receptionPage(reader: Reader, days: readonly Reception[], boxes: readonly Box[]): Html {
  const { words } = reader;
  return page(reader, {
    title: words.receptionTitle,
    main: html`<h1>${words.receptionTitle}</h1>
<p class="lead">${words.receptionLead}</p>
${days.length === 0 && html`<p>${words.receptionNone}</p>`}
${days.map((day) => oneDay(reader, day))}
<p class="noprint"><button class="button plain" type="button" data-print hidden>${words.receptionPrint}</button></p>
${boxes.length > 0 && html`<h2>${words.boxesTitle}</h2><p>${words.boxesLead}</p><ul>${boxes.map(({ where, unit, every }) => html`<li><b>${where}</b> · ${unit} · ${fill(words.boxEvery, { n: every })}</li>`)}</ul>`}`,
  });
}

const oneDay = (
  { words }: Reader,
  day: Reception,
): Html => html`<section class="posted-board"><h2>${day.day} · ${day.mode}</h2>
${dayFacts(words, day)}
<p>${day.free === 0 ? words.receptionFull : fill(words.receptionFree, { n: day.free })}</p>
${day.free > 0 && html`<p class="noprint"><a class="button" href="/reception/${day.key}" aria-label="${fill(words.receptionBookOne, { date: day.day, leader: day.leader })}">${words.receptionBook}</a></p>`}</section>`;

export const dayFacts = (words: Reader['words'], day: Reception): Html => html`<dl class="facts">
${fact(words.receptionWho, day.leader)}${fact(words.receptionHours, day.hours)}${fact(words.receptionWhere, day.where)}
${fact(words.receptionUnit, day.unit)}${day.topics !== '' && fact(words.receptionTopics, day.topics)}</dl>
${day.note && html`<p class="soft">${day.note}</p>`}`;

const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
