import { fill } from '#domain/words/fill.ts';
import { first, type KeptFile, type Said } from '../form/form.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** What others have said already, as anybody may know of it. `token` names it on this form alone. */
export interface Other {
  readonly token: string;
  readonly category: string | undefined;
  readonly place: string | undefined;
  readonly step: string;
  readonly since: string;
  readonly due: string | undefined;
  /** Of how few people it was said is not told. */
  readonly voices: number | undefined;
}

export interface Asking {
  readonly others: readonly Other[];
  /** Everything typed so far: it goes along unseen, and nothing has been sent yet. */
  readonly said: Said;
  readonly files: readonly KeptFile[];
  readonly expired: boolean;
}

const own: ReadonlySet<string> = new Set(['same', 'looked', 'photos.kept']);

/** Before sending: is it one of these? One press either way. */
export function samePage(reader: Reader, { others, said, files, expired }: Asking): Html {
  const { words } = reader;
  return page(reader, {
    title: words.sameTitle,
    main: html`<h1>${words.sameTitle}</h1>
${expired && html`<p class="notice" role="status">${words.sameExpired}</p>`}
<p class="said"><span class="soft">${words.sameSaid}</span><br>${first(said, 'subject')}</p>
<p class="lead">${words.sameLead}</p>
<p class="soft">${words.sameUnsure}</p>
<form method="post" enctype="multipart/form-data" action="/say"><input type="hidden" name="looked" value="yes">
${Object.entries(said)
  .filter(([name]) => !own.has(name))
  .map(([name, all]) => all.map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
${files.map(({ id }) => html`<input type="hidden" name="photos.kept" value="${id}">`)}
${others.map((other) => one(reader, other))}
<div class="send"><button class="button full" type="submit" name="same" value="">${words.sameNo}</button>
<p class="soft">${words.sameNote}</p></div></form>`,
  });
}

const one = ({ words }: Reader, other: Other): Html => html`<section class="posted-board">
<h2>${other.place ?? words.sameNoPlace}${other.category && html` · ${other.category}`}</h2>
<p><b>${other.voices === undefined ? words.sameFew : fill(words.sameCount, { n: other.voices })}</b> · ${fill(words.sameSince, { date: other.since })}<br>
${fill(words.sameNow, { step: other.step })}${other.due && html` · ${fill(words.sameDue, { date: other.due })}`}</p>
<p><button class="button plain" type="submit" name="same" value="${other.token}">${words.sameYes}</button></p></section>`;
