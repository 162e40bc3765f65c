import { fill } from '#domain/words/fill.ts';
import type { Form } from '../form/form.ts';
import { question } from '../form/question.ts';
import { refused } from '../form/refused.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** A request about one's own information, with what could be erased today and what could not. */
export interface AskPrivacy {
  readonly number: string;
  readonly form: Form;
  readonly key: string;
  readonly token: string;
  readonly notes: readonly string[];
  readonly goes: readonly string[];
  readonly stays: readonly { readonly what: string; readonly why: string; readonly law: string }[];
}

export function askPrivacyPage(reader: Reader, asked: AskPrivacy): Html {
  const { words } = reader;
  const { number, form, key, token, notes } = asked;
  return page(reader, {
    title: words.askPrivacyTitle,
    main: html`<p class="soft">${number}</p>
<h1>${words.askPrivacyTitle}</h1>
${refused(reader, form, notes)}
<form method="post" action="/m/${number}/mine/ask" novalidate>
<input type="hidden" name="key" value="${key}"><input type="hidden" name="token" value="${token}">
${form.asks.map((name) => question(reader, form, name))}
${whatWouldGo(reader, asked)}
<div class="send"><button class="button full" type="submit">${words.askPrivacySubmit}</button>
<p class="soft">${words.askPrivacyAfter}</p></div>
</form>
<p><a href="/m/${number}/mine">${words.back}</a></p>`,
  });
}

const whatWouldGo = ({ words }: Reader, { goes, stays }: AskPrivacy): Html => html`<section class="aside">
<h2>${words.askPrivacyGoes}</h2>
<ul class="plainlist">${goes.length === 0 ? html`<li>${words.askPrivacyNothing}</li>` : goes.map((what) => html`<li>${what}</li>`)}</ul>
<h2>${words.askPrivacyStaysHead}</h2>
<ul class="plainlist">${stays.length === 0 ? html`<li>${words.askPrivacyNothing}</li>` : stays.map((one) => html`<li>${fill(words.askPrivacyStay, { ...one })}</li>`)}</ul></section>`;
