import { type Form, first } from '../form/form.ts';
import { idOf, question } from '../form/question.ts';
import { refused } from '../form/refused.ts';
import { attributes, type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { dayFacts, type Reception } from './reception.ts';

/** A day with its free times, and the form that books one. `key` makes two presses one booking. */
export interface Booking {
  readonly day: Reception;
  readonly times: readonly string[];
  readonly form: Form;
  readonly key: string;
  readonly notes: readonly string[];
}

export function bookPage(reader: Reader, { day, times, form, key, notes }: Booking): Html {
  const { words } = reader;
  return page(reader, {
    title: words.bookTitle,
    main: html`<h1>${words.bookTitle}</h1>
<p class="lead">${day.day} · ${day.mode}</p>
${dayFacts(words, day)}
${refused(reader, form, notes)}
${times.length === 0 ? html`<p class="notice">${words.bookFullDay}</p>` : bookForm(reader, { day, times, form, key, notes })}
<p><a href="/reception">${words.back}</a></p>`,
  });
}

const bookForm = (
  reader: Reader,
  { day, times, form, key }: Booking,
): Html => html`<form method="post" action="/reception/${day.key}" novalidate>
<input type="hidden" name="key" value="${key}">
${timeQuestion(reader, form, times)}
${form.asks.filter((name) => name !== 'time').map((name) => question(reader, form, name))}
<div class="send"><button class="button full" type="submit">${reader.words.bookSubmit}</button>
<p class="soft">${reader.words.bookAfter}</p></div>
</form>`;

const timeQuestion = (
  { words }: Reader,
  { said, faults }: Form,
  times: readonly string[],
): Html => html`<fieldset${attributes({
  class: faults.time === undefined ? 'question' : 'question wrong',
  id: idOf('time'),
})}>
<legend>${words.bookTimes}</legend><p class="hint">${words.bookTimesHint}</p>
${faults.time !== undefined && html`<p class="fault">${faults.time}</p>`}
${times.map(
  (time) =>
    html`<label class="choice"><input${attributes({ type: 'radio', name: 'time', value: time, required: true, checked: first(said, 'time') === time })}><span>${time}</span></label>`,
)}
</fieldset>`;
