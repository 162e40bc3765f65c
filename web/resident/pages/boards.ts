import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { cardActions, type PostedCard, postedCard } from './posted-card.ts';

export interface Board extends PostedCard {
  readonly key: string;
}

/** Every board by place, each with its facts and a way to report what is broken there. */
export function boardsPage(reader: Reader, boards: readonly Board[]): Html {
  const { words } = reader;
  return page(reader, {
    title: words.boardsTitle,
    main: html`<h1>${words.boardsTitle}</h1>
<p class="lead">${words.boardsLead}</p>
${boards.length === 0 && html`<p>${words.boardsNone}</p>`}
${boards.map(
  ({ key, name, facts, say }) => html`<section class="posted-board"><h2 id="${key}">${name}</h2>
<dl class="facts">${facts.map(([title, value]) => value !== undefined && value !== '' && html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>
<p><a class="button" href="${say}" aria-label="${reader.words.boardReport} ${name}">${words.boardReport}</a></p><p><a class="button plain" href="/boards/${key}" aria-label="${reader.words.boardOpen} ${name}">${words.boardOpen}</a></p></section>`,
)}`,
  });
}

/** One board to be printed and put up. */
export const boardPage = (reader: Reader, board: Board): Html =>
  page(reader, {
    title: `${reader.words.board} ${board.name}`,
    main: html`<h1 class="noprint">${board.name}</h1>
${postedCard(reader, board)}
${cardActions(reader, board.say, reader.words.boardReport)}`,
  });
