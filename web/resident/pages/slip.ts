import type { Kind } from '#domain/words/procedure.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import { qrImage } from '../qr-image.ts';
import type { Reader } from '../reader.ts';

/** What stands on a slip. Times are in words already. */
export interface Slip {
  readonly number: string;
  readonly code: string;
  /** Absolute address that leads to following this matter. */
  readonly address: string;
  /** The beginning of the first entry's hash, in groups. */
  readonly proof: string;
  readonly kind: Kind;
  readonly title: string;
  /** The number of what the sender said it is the same as. */
  readonly same: string | undefined;
  readonly procedure: string;
  readonly registered: string;
  readonly unit: string;
  readonly due: { readonly day: string; readonly law: string } | undefined;
  readonly phone: string | undefined;
  readonly supervision: string | undefined;
  /** What happens now, in one sentence. */
  readonly now: string;
}

export function slipPage(reader: Reader, slip: Slip): Html {
  const { words } = reader;
  return page(reader, {
    title: `${words.slipTitle} ${slip.number}`,
    mark: 'sent',
    main: html`<h1 class="noprint">${words.slipDone}</h1>
<p class="lead noprint"><b>${words.slipKeep}</b></p>
${paper(reader, slip)}
<p class="noprint"><a class="button full" href="/m/${slip.number}">${words.slipGo}</a></p>
<p class="noprint"><button class="button plain" type="button" data-print hidden>${words.slipPrint}</button></p>`,
  });
}

const paper = (reader: Reader, slip: Slip): Html => {
  const { words, county, lang } = reader;
  return html`<section class="slip" aria-label="${words.slipTitle}">
<h2>${words.slipTitle}</h2>
<p class="office">${county.name[lang]} · ${slip.procedure}${county.demo && html` · ${words.demo}`}</p>
<div class="pair"><dl>
<dt>${words.slipNumber}</dt><dd class="big">${slip.number}</dd>
<dt>${words.slipCode}</dt><dd class="big">${slip.code.slice(0, 4)} ${slip.code.slice(4)}</dd></dl>
<figure class="qr">${qrImage(slip.address, words.slipQr)}<figcaption>${words.slipQr}</figcaption></figure></div>
<p class="hint">${words.slipCodeNote}</p>
<dl class="facts">
${fact(words.slipWhat, slip.title)}
${slip.same && fact(words.slipSame, html`${slip.same}<br><span class="soft">${words.slipSameNote}</span>`)}
${fact(words.slipWhen, slip.registered)}
${fact(words.slipHolder, slip.unit)}
${slip.due && fact(words.slipDue, html`<b>${slip.due.day}</b> <span class="soft">${slip.due.law}</span>`)}
${slip.phone && fact(words.slipPhone, html`<a href="tel:${slip.phone}">${slip.phone}</a>`)}
${slip.supervision && fact(words.slipSupervision, html`<a href="tel:${slip.supervision}">${slip.supervision}</a>`)}
${fact(words.slipProof, html`<span class="code">${slip.proof}</span><br><span class="soft">${words.slipProofNote}</span>`)}
${fact(words.slipNext, html`${slip.now}${slip.kind === 'service' && html`<br>${words.slipNextService}`}`)}
</dl>
</section>`;
};

const fact = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
