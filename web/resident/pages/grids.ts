import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { cardActions, type PostedCard, postedCard } from './posted-card.ts';

/** The grids of one level, to be opened. */
export interface GridGroup {
  readonly level: string;
  readonly grids: readonly { readonly key: string; readonly name: string; readonly covers: string }[];
}

export function gridsPage(reader: Reader, groups: readonly GridGroup[]): Html {
  const { words } = reader;
  return page(reader, {
    title: words.gridsTitle,
    main: html`<h1>${words.gridsTitle}</h1>
<p class="lead">${words.gridsLead}</p>
${groups.length === 0 && html`<p>${words.gridsNone}</p>`}
${groups.map(
  ({ level, grids }) => html`<h2>${level}</h2>
<ul class="doors">${grids.map(({ key, name, covers }) => html`<li><a href="/grids/${key}"><b>${name}</b>${covers}</a></li>`)}</ul>`,
)}`,
  });
}

export interface GridCard extends PostedCard {
  readonly duties: readonly { readonly duty: string; readonly measures: string; readonly standard: string }[];
}

/** One grid's card: its extent, who looks after it, two telephone numbers and a code to say something there. */
export function gridPage(reader: Reader, card: GridCard): Html {
  const { words } = reader;
  return page(reader, {
    title: `${words.gridCard} ${card.name}`,
    main: html`<h1 class="noprint">${card.name}</h1>
${postedCard(reader, card)}
${
  card.duties.length > 0 &&
  html`<h2>${words.gridDuties}</h2>
<ul>${card.duties.map(({ duty, measures, standard }) => html`<li><p><b>${duty}</b><br>${measures}<br><span class="soft">${words.dutyDone}${standard}</span></p></li>`)}</ul>`
}
${cardActions(reader, card.say, words.cardSay)}`,
  });
}
