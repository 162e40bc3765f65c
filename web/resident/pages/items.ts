import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { telephone } from './posted-card.ts';

export interface ItemGroup {
  readonly unit: string;
  readonly items: readonly { readonly key: string; readonly name: string }[];
}

export interface Catalogue {
  /** What was looked for; empty for everything. */
  readonly words: string;
  /** How many can be applied for today. */
  readonly offered: number;
  readonly groups: readonly ItemGroup[];
}

/** What can be applied for, by the unit that decides; found ones stand open. */
export function itemsPage(reader: Reader, { words: sought, offered, groups }: Catalogue): Html {
  const { words } = reader;
  const found = groups.reduce((sum, { items }) => sum + items.length, 0);
  return page(reader, {
    title: words.itemsTitle,
    main: html`<h1>${words.itemsTitle}</h1>
<p class="lead">${fill(words.itemsLead, { n: offered })}</p>
<form class="filter" method="get" action="/items"><div class="question"><label for="f-q">${words.itemsSearch}</label>
<p class="hint" id="f-q-hint">${words.itemsSearchHint}</p>
<input id="f-q" name="q" type="text" maxlength="60" aria-describedby="f-q-hint" value="${sought}"></div>
<button class="button plain" type="submit">${words.itemsGo}</button></form>
${sought !== '' && html`<p role="status">${found === 0 ? words.itemsNone : fill(words.itemsFound, { n: found })} <a href="/items">${words.itemsAll}</a></p>`}
${groups.map((group) => folded(reader, group, sought !== ''))}
<p><a href="/say/service">${words.itemsUnsure}</a></p>`,
  });
}

const folded = ({ words }: Reader, { unit, items }: ItemGroup, open: boolean): Html =>
  html`<details${open && html` open`}><summary>${fill(words.itemsCount, { unit, n: items.length })}</summary><div>
<ul>${items.map(({ key, name }) => html`<li><a href="/items/${key}">${name}</a></li>`)}</ul></div></details>`;

export interface ItemCard {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly phone: string | undefined;
  readonly promised: number;
  readonly statutory: number | undefined;
  readonly materials: readonly string[];
  /** In yuan. */
  readonly fee: number | undefined;
  readonly basis: string | undefined;
  readonly online: boolean;
  readonly note: string | undefined;
}

/** One item: what to bring and how long it takes, then the button. What is not known is left out. */
export function itemPage(reader: Reader, card: ItemCard): Html {
  const { words } = reader;
  return page(reader, {
    title: card.name,
    main: html`<h1>${card.name}</h1>
<dl class="facts">${factsOf(reader, card).map(([name, value]) => value !== undefined && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p><a class="button full" href="/say/service?${new URLSearchParams({ item: card.key, subject: card.name }).toString()}">${words.itemGo}</a></p>
<p class="soft">${words.itemAfter}</p>
<p><a href="/how/service">${words.itemHow}</a></p>
<p><a href="/items">${words.itemsAll}</a></p>`,
  });
}

type Fact = readonly [name: string, value: Html | string | undefined];

function factsOf({ words }: Reader, card: ItemCard): readonly Fact[] {
  const { materials, fee, statutory } = card;
  const yuan = fee && fill(words.itemYuan, { yuan: fee });
  return [
    [
      words.itemMaterials,
      materials.length === 0 ? undefined : html`<ul>${materials.map((one) => html`<li>${one}</li>`)}</ul>`,
    ],
    [words.itemPromised, fill(words.itemPromise, { n: card.promised })],
    [words.itemStatutory, statutory === undefined ? undefined : fill(words.itemDays, { n: statutory })],
    [words.itemFee, fee === 0 ? words.itemFree : yuan || undefined],
    [words.itemUnit, card.unit],
    [words.itemPhone, telephone(card.phone)],
    [words.itemOnline, card.online ? words.itemYes : undefined],
    [words.itemBasis, card.basis],
    [words.itemNote, card.note],
  ];
}
