import { type Html, html } from '../html.ts';
import { qrImage } from '../qr-image.ts';
import type { Reader } from '../reader.ts';

/** What is posted on a wall or at a bridge: a heading, what stands on it, and a code that leads to saying something there. */
export interface PostedCard {
  readonly kind: string;
  readonly name: string;
  readonly facts: readonly (readonly [name: string, value: Html | string | undefined])[];
  /** Where something is said about this place: a path of this site. */
  readonly say: string;
  /** The same with the site's own address, for the code. */
  readonly address: string;
}

/** The card as it is printed. Facts that are not known are left out. */
export const postedCard = (
  { words, county, lang }: Reader,
  { kind, name, facts, address }: PostedCard,
): Html => html`<section class="slip" aria-label="${kind}">
<h2>${kind}</h2>
<p class="office">${county.name[lang]}${county.demo && html` · ${words.demo}`}</p>
<div class="pair"><dl><dt>${kind}</dt><dd class="big posted">${name}</dd></dl>
<figure class="qr">${qrImage(address, words.cardQr)}<figcaption>${words.cardQr}</figcaption></figure></div>
<dl class="facts">${facts.map(([title, value]) => value !== undefined && value !== '' && html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>
</section>`;

/** A number to be pressed. */
export const telephone = (number: string | undefined): Html | undefined =>
  number === undefined ? undefined : html`<a href="tel:${number}"><b>${number}</b></a>`;

/** What can be done with a card on its own page. */
export const cardActions = ({ words }: Reader, say: string, sayLabel: string): Html =>
  html`<p class="noprint"><a class="button full" href="${say}">${sayLabel}</a></p>
<p class="noprint"><button class="button plain" type="button" data-print hidden>${words.cardPrint}</button></p>`;
