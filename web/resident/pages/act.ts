import { fill } from '#domain/words/fill.ts';
import type { Form } from '../form/form.ts';
import { question } from '../form/question.ts';
import { refused } from '../form/refused.ts';
import { attributes, type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** One act of the party, with the questions its regulation asks. */
export interface Acting {
  readonly number: string;
  readonly act: string;
  readonly label: string;
  readonly law: string;
  readonly form: Form;
  readonly hidden: Hidden;
  readonly notes: readonly string[];
}

/** `after`: the last entry as seen; `key` makes two presses one; `token` proves that the form is ours. */
export interface Hidden {
  readonly after: number;
  readonly key: string;
  readonly token: string;
}

export const hiddenInputs = ({ after, key, token }: Hidden): Html =>
  html`<input type="hidden" name="after" value="${after}"><input type="hidden" name="key" value="${key}"><input type="hidden" name="token" value="${token}">`;

export function actPage(reader: Reader, { number, act, label, law, form, hidden, notes }: Acting): Html {
  const { words } = reader;
  return page(reader, {
    title: `${label} ${number}`,
    main: html`<p class="soft">${number}</p>
<h1>${label}</h1>
<p>${fill(words.actLaw, { law })}</p>
${refused(reader, form, notes)}
<form${attributes({ method: 'post', action: `/m/${number}/do`, enctype: takesPhotos(form) ? 'multipart/form-data' : undefined })} novalidate>
${hiddenInputs(hidden)}
<input type="hidden" name="act" value="${act}">
${form.asks.map((name) => question(reader, form, name))}
<p><button class="button full" type="submit">${fill(words.actSubmit, { act: label })}</button></p>
</form>
<p><a href="/m/${number}">${words.back}</a></p>`,
  });
}

const takesPhotos = ({ rule, asks }: Form): boolean => asks.some((name) => rule.fields[name]?.kind === 'photos');
