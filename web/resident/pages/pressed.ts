import type { Form } from '../form/form.ts';
import { question } from '../form/question.ts';
import { refused } from '../form/refused.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** “I was pressed to change my rating”: asked beside the matter with this number, written in another one. */
export interface Pressed {
  readonly number: string;
  readonly form: Form;
  readonly key: string;
  readonly token: string;
  readonly notes: readonly string[];
}

export function pressedPage(reader: Reader, { number, form, key, token, notes }: Pressed): Html {
  const { words } = reader;
  return page(reader, {
    title: words.pressedTitle,
    main: html`<p class="soft">${number}</p>
<h1>${words.pressedTitle}</h1>
<p class="lead">${words.pressedLead}</p>
${refused(reader, form, notes)}
<form method="post" action="/m/${number}/pressed" novalidate>
<input type="hidden" name="key" value="${key}"><input type="hidden" name="token" value="${token}">
${form.asks.map((name) => question(reader, form, name))}
<div class="send"><button class="button full" type="submit">${words.pressedSubmit}</button>
<p class="soft">${words.pressedAfter}</p></div>
</form>
<p><a href="/m/${number}">${words.back}</a></p>`,
  });
}
