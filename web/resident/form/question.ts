import type { Field } from '#domain/words/field.ts';
import type { AnyFieldWords } from '#domain/words/wording.ts';
import { attributes, type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { type Form, first } from './form.ts';
import { groupInputs, isGroup } from './group-inputs.ts';
import { singleInput } from './single-input.ts';

/** One question with its label, its hint and what was wrong with the answer. Kinds no resident can answer are not drawn. */
export function question(reader: Reader, form: Form, name: string): Html | undefined {
  const field = form.rule.fields[name];
  const words = reader.wording.procedures[form.rule.id]?.fields[name];
  if (field === undefined || words === undefined || field.kind === 'post') return undefined;
  return isGroup(field) ? grouped(reader, form, name, field, words) : single(reader, form, name, field, words);
}

export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;

function single(reader: Reader, form: Form, name: string, field: Field, words: AnyFieldWords): Html {
  const fault = form.faults[name];
  const hint = hintOf(field, words, reader);
  const shared = {
    id: idOf(name),
    name,
    required: form.needs.includes(name),
    'aria-describedby': describedBy(name, hint, fault),
    'aria-invalid': fault === undefined ? undefined : 'true',
  };
  return html`<div${attributes({ class: fault === undefined ? 'question' : 'question wrong' })}>
<label for="${shared.id}">${words.label}${tag(reader, form, name)}</label>
${notes(name, hint, fault)}${singleInput(field, shared, first(form.said, name), form.offers, reader)}
</div>`;
}

function grouped(reader: Reader, form: Form, name: string, field: Field, words: AnyFieldWords): Html {
  const fault = form.faults[name];
  const hint = hintOf(field, words, reader);
  return html`<fieldset${attributes({
    class: fault === undefined ? 'question' : 'question wrong',
    id: idOf(name),
    'aria-describedby': describedBy(name, hint, fault),
  })}>
<legend>${words.label}${tag(reader, form, name)}</legend>
${notes(name, hint, fault)}${groupInputs(reader, form, name, field, words)}
</fieldset>`;
}

const tag = ({ words }: Reader, { needs }: Form, name: string): Html | undefined =>
  needs.includes(name) ? undefined : html` <span class="tag">${words.optional}</span>`;

const notes = (name: string, hint: string, fault: string | undefined): Html =>
  html`${hint !== '' && html`<p class="hint" id="${idOf(name)}-hint">${hint}</p>`}${
    fault !== undefined && html`<p class="fault" id="${idOf(name)}-fault">${fault}</p>`
  }`;

const describedBy = (name: string, hint: string, fault: string | undefined): string | undefined =>
  [hint !== '' && `${idOf(name)}-hint`, fault !== undefined && `${idOf(name)}-fault`].filter(Boolean).join(' ') ||
  undefined;

const hintOf = (field: Field, words: AnyFieldWords, reader: Reader): string =>
  field.kind === 'table' ? `${words.hint} ${reader.words.rowsHint}` : words.hint;
