import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import { qrImage } from '../qr-image.ts';
import type { Reader } from '../reader.ts';

/** The checkpoint given out now, in words where there are words for it. */
export interface LogNow {
  readonly origin: string;
  readonly size: number;
  /** Base64, as it stands in the checkpoint. */
  readonly root: string;
  /** The checkpoint as it is. */
  readonly message: string;
  readonly vkeys: readonly string[];
  readonly witnesses: readonly string[];
  readonly at: string;
  /** The same with its year. */
  readonly moment: string;
}

/** What the public log is, in words a villager understands, how it stands, and how anybody checks it. */
export function logPage(reader: Reader, now: LogNow | undefined): Html {
  const { words } = reader;
  return page(reader, {
    title: words.logTitle,
    main: html`<h1>${words.logTitle}</h1>
<p class="lead">${words.logLead}</p>
<h2>${words.logHowTitle}</h2>
<ol>${[words.logHow1, words.logHow2, words.logHow3].map((one) => html`<li><p>${one}</p></li>`)}</ol>
<h2>${words.logNow}</h2>
${now === undefined ? html`<p>${words.logNone}</p>` : standing(reader, now)}
<h2>${words.logCheckTitle}</h2>
<ol>${[words.logCheck1, words.logCheck2, words.logCheck3].map((one) => html`<li><p>${one}</p></li>`)}</ol>
<p><a class="button full" href="/log/verify.html" download="huiyin-verify.html">${words.logPage}</a></p>
<p><a href="/log/verify.html">${words.logPageTry}</a></p>`,
  });
}

const standing = ({ words }: Reader, { size, root, vkeys, witnesses, at }: LogNow): Html => html`<section class="now">
<p><b>${fill(words.logCount, { n: size })}</b> · ${fill(words.logSigned, { at })}</p>
<p>${words.logRoot} <span class="code">${root}</span></p>
<p>${witnesses.length === 0 ? words.logNoWitness : fill(words.logWitnesses, { names: witnesses.join(' · ') })}</p>
<p>${words.logKey}${vkeys.map((vkey) => html`<br><span class="code">${vkey}</span>`)}</p>
</section>
<p><a href="/log/paper">${words.logPaper}</a></p>
<p><a href="/log/checkpoint">${words.logRaw}</a></p>`;

/** A sheet for the notice board: whoever has a copy of it can show a later change. */
export const logPaper = (
  reader: Reader,
  { origin, size, root, message, vkeys, moment }: LogNow,
  site: string,
): Html => {
  const { words, county, lang } = reader;
  return page(reader, {
    title: `${words.logPaperTitle} ${size}`,
    sheet: reader.assets.official,
    main: html`<p class="noprint"><a href="/log">${words.logPaperBack}</a></p>
<p class="noprint"><button class="button plain" type="button" data-print hidden>${words.logPaperPrint}</button></p>
<article class="official">
${county.demo && html`<p class="official-sign">${words.demo}</p>`}
<h1>${words.logPaperTitle}</h1>
<p class="official-text">${fill(words.logPaperLead, { county: county.name[lang] })}</p>
<dl><dt>${words.logPaperOrigin}</dt><dd class="code">${origin}</dd><dt>${words.logPaperCount}</dt><dd>${size}</dd>
<dt>${words.logPaperAt}</dt><dd>${moment}</dd><dt>${words.logRoot}</dt><dd class="code">${root}</dd>
<dt>${words.logKey}</dt>${vkeys.map((vkey) => html`<dd class="code">${vkey}</dd>`)}</dl>
<figure class="official-qr">${qrImage(message, words.logPaperQr)}<figcaption>${words.logPaperQr}</figcaption></figure>
<p class="official-receipt">${fill(words.logPaperWhere, { address: `${site}/log` })}</p>
</article>`,
  });
};
