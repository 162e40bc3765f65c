import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import type { Form } from './form.ts';
import { idOf } from './question.ts';

/** What is wrong, at the head of a form that comes back; each line leads to its question. */
export function refused(reader: Reader, form: Form, notes: readonly string[]): Html | undefined {
  const { words, wording } = reader;
  const faults = Object.entries(form.faults);
  if (faults.length === 0 && notes.length === 0) return undefined;
  const label = (name: string) => wording.procedures[form.rule.id]?.fields[name]?.label ?? name;
  return html`<div class="notice" role="alert">
<h2>${words.faultsTitle}</h2>
<ul>${faults.map(([name, problem]) => html`<li><a href="#${idOf(name)}">${fill(words.fault, { field: label(name), problem })}</a></li>`)}${notes.map((note) => html`<li>${note}</li>`)}</ul>
<p>${words.faultsNote}</p>
</div>`;
}
