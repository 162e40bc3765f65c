import type { Field } from '#domain/words/field.ts';
import { attributes, type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import type { Group, Offers, Option } from './form.ts';

type Shared = Readonly<Record<string, string | boolean | undefined>>;

/** The one input of a question, with what was said before. */
export function singleInput(field: Field, shared: Shared, said: string, offers: Offers, reader: Reader): Html {
  switch (field.kind) {
    case 'long-text':
      return html`<textarea${attributes({ ...shared, maxlength: field.max, rows: 5 })}>
${said}</textarea>`;
    case 'table':
      return html`<textarea${attributes({ ...shared, rows: 4 })}>
${said}</textarea>`;
    case 'category':
      return select(shared, offers.categories, said, reader);
    case 'item':
      return select(shared, offers.items, said, reader);
    case 'unit':
      return select(shared, [{ label: '', options: offers.units(field.kinds ?? []) }], said, reader);
    case 'text':
      return html`<input${attributes({ ...shared, type: 'text', maxlength: field.max, value: said })}>`;
    case 'date':
      return html`<input${attributes({ ...shared, type: 'date', value: said })}>`;
    case 'number':
      return html`<input${attributes({ ...shared, type: 'number', min: field.min, max: field.max, value: said })}>`;
    case 'money':
      return html`<input${attributes({ ...shared, type: 'text', inputmode: 'decimal', value: said })}>`;
    default:
      return html`<input${attributes({ ...shared, type: 'text', maxlength: 200, value: said })}>`;
  }
}

/** A list to choose one from; groups without a name stand open. The first line leaves it unanswered. */
export function select(shared: Shared, groups: readonly Group[], said: string, { words }: Reader, none?: string): Html {
  const unanswered = none ?? (shared.required === true ? words.choose : words.chooseNone);
  return html`<select${attributes(shared)}>
<option value="">${unanswered}</option>
${groups.map((group) => listed(group, said))}</select>`;
}

const listed = ({ label, options }: Group, said: string): Html => {
  const all = options.map((option) => line(option, said));
  return label === '' ? html`${all}` : html`<optgroup${attributes({ label })}>${all}</optgroup>`;
};

const line = ({ value, label }: Option, said: string): Html =>
  html`<option${attributes({ value, selected: value === said })}>${label}</option>`;
