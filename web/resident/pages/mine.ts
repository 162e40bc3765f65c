import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type KeptLine, keptLine } from './privacy.ts';

/** What somebody agreed to, and can take back. */
export interface Consent {
  /** `person` or `recordings`: what goes with it. */
  readonly scope: string;
  readonly what: string;
  readonly day: string;
  readonly text: string;
}

/** What one matter keeps of its party; everything is in words already. */
export interface Mine {
  readonly number: string;
  readonly title: string;
  /** Set apart: asked about where it is handled, nowhere else. */
  readonly apart: boolean;
  readonly looks: readonly string[];
  readonly uses: readonly { readonly day: string; readonly what: string; readonly n: number }[];
  readonly kept: readonly KeptLine[];
  readonly consents: readonly Consent[];
  readonly erased: readonly { readonly day: string; readonly what: string; readonly why: string }[];
  readonly token: string;
  readonly notice: string | undefined;
}

export function minePage(reader: Reader, mine: Mine): Html {
  const { words } = reader;
  const { number, title, kept, notice } = mine;
  return page(reader, {
    title: `${words.mineTitle} ${number}`,
    main: html`<p class="soft">${title} · ${number}</p>
<h1>${words.mineTitle}</h1>
<p class="lead">${words.mineLead}</p>
${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
<h2>${words.mineLooks}</h2>
${mine.looks.length === 0 ? html`<p>${words.mineNoLooks}</p>` : html`<ul class="plainlist">${mine.looks.map((one) => html`<li>${one}</li>`)}</ul>`}
${usesPart(reader, mine)}
<h2>${words.mineKept}</h2>
${kept.length === 0 ? html`<p>${words.mineNone}</p>` : html`<ul class="plainlist">${kept.map((line) => keptLine(reader, line))}</ul>`}
${erasedPart(reader, mine)}
<h2>${words.mineConsents}</h2>
${mine.consents.length === 0 ? html`<p>${words.mineNoConsents}</p>` : mine.consents.map((one) => consentPart(reader, mine, one))}
<ul class="doors"><li><a href="/m/${number}/mine/data"><b>${words.mineData}</b>${words.mineDataNote}</a></li>
${!mine.apart && html`<li><a href="/m/${number}/mine/ask"><b>${words.mineAsk}</b>${words.mineAskNote}</a></li>`}</ul>
${mine.apart && html`<p>${words.mineApart}</p>`}
<h2>${words.mineComplain}</h2><p>${words.mineComplainNote}</p>
<p><a href="/privacy">${words.toPrivacy}</a></p>
<p><a href="/m/${number}">${words.back}</a></p>`,
  });
}

const usesPart = ({ words }: Reader, { uses }: Mine): Html | undefined =>
  uses.length === 0
    ? undefined
    : html`<h2>${words.mineUses}</h2><ul class="plainlist">${uses.map(({ day, what, n }) => html`<li>${fill(words.mineUse, { day, what, n })}</li>`)}</ul>`;

const erasedPart = ({ words }: Reader, { erased }: Mine): Html | undefined =>
  erased.length === 0
    ? undefined
    : html`<h2>${words.mineErased}</h2><ul class="plainlist">${erased.map((one) => html`<li>${fill(words.mineErasedOne, { ...one })}</li>`)}</ul>`;

const consentPart = (
  { words }: Reader,
  { number, token }: Mine,
  { scope, what, day, text }: Consent,
): Html => html`<form method="post" action="/m/${number}/mine/consent">
<p><b>${what}</b><br>${fill(words.mineConsentOn, { day })}${text}</p>
<input type="hidden" name="token" value="${token}"><input type="hidden" name="scope" value="${scope}">
<p><button class="button plain" type="submit">${fill(words.mineTakeBack, { what })}</button></p></form>`;
