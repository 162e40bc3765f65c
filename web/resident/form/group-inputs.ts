import type { Field } from '#domain/words/field.ts';
import { fill } from '#domain/words/fill.ts';
import type { AnyFieldWords } from '#domain/words/wording.ts';
import { attributes, type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { type Form, first, type Option } from './form.ts';
import { select } from './single-input.ts';

const groups: ReadonlySet<Field['kind']> = new Set(['choice', 'rating', 'yes', 'units', 'place', 'person', 'photos']);

/** Whether a question has several inputs and needs a frame of its own. */
export const isGroup = (field: Field): boolean => groups.has(field.kind);

export function groupInputs(reader: Reader, form: Form, name: string, field: Field, words: AnyFieldWords): Html {
  switch (field.kind) {
    case 'place':
      return place(reader, form, name);
    case 'person':
      return person(reader, form, name);
    case 'photos':
      return photos(reader, form, name, field.max);
    case 'units':
      return boxes('checkbox', form, name, form.offers.units(field.kinds ?? []));
    case 'yes':
      return boxes('checkbox', form, name, [{ value: 'yes', label: reader.words.yes }]);
    case 'rating':
      return html`<div class="grades">${boxes('radio', form, name, grades(reader, field.grades))}</div>`;
    default:
      return boxes(
        'radio',
        form,
        name,
        field.kind === 'choice'
          ? field.options.map((value) => ({ value, label: words.options?.[value] ?? value }))
          : [],
      );
  }
}

const boxes = (type: 'radio' | 'checkbox', form: Form, name: string, options: readonly Option[]): Html =>
  html`${options.map(
    ({ value, label }) =>
      html`<label class="choice"><input${attributes({
        type,
        name,
        value,
        required: type === 'radio' && form.needs.includes(name),
        checked: form.said[name]?.includes(value) === true,
      })}><span>${label}</span></label>`,
  )}`;

const grades = ({ words }: Reader, best: number): readonly Option[] =>
  Array.from({ length: best }, (_, i) => best - i).map((n) => {
    const ends = n === best ? words.matterRateBest : words.matterRateWorst;
    return { value: String(n), label: fill(n === best || n === 1 ? ends : words.matterRateN, { n }) };
  });

const place = (
  reader: Reader,
  { said, offers }: Form,
  name: string,
): Html => html`<label class="small" for="f-${name}-code">${reader.words.placeCode}</label>
${select({ id: `f-${name}-code`, name: `${name}.code` }, offers.places, first(said, `${name}.code`), reader)}
<label class="small" for="f-${name}-words">${reader.words.placeWords}</label>
<input${attributes({
  type: 'text',
  id: `f-${name}-words`,
  name: `${name}.words`,
  maxlength: 200,
  value: first(said, `${name}.words`),
  placeholder: undefined,
  'aria-describedby': `f-${name}-words-hint`,
})}>
<p class="hint" id="f-${name}-words-hint">${reader.words.placeWordsHint}</p>`;

const person = ({ words }: Reader, { said, rule }: Form, name: string): Html => {
  const asked = rule.kind === 'petition';
  const one = (
    part: string,
    label: string,
    type: string,
    autocomplete: string,
  ) => html`<label class="small" for="f-${name}-${part}">${label}</label>
<input${attributes({ type, id: `f-${name}-${part}`, name: `${name}.${part}`, maxlength: 200, autocomplete, value: first(said, `${name}.${part}`) })}>
`;
  return html`${one('phone', words.personPhone, 'tel', 'tel')}${one('name', words.personName, 'text', 'name')}${
    asked && one('address', words.personAddress, 'text', 'street-address')
  }`;
};

const photos = (
  { words }: Reader,
  { files }: Form,
  name: string,
  max: number,
): Html => html`<p class="hint" id="f-${name}-photos">${words.photosHint}</p>
${files.map(
  (file) =>
    html`<label class="choice"><input type="checkbox" name="${name}.kept" value="${file.id}" checked><span>${file.name} · ${words.photoKept}</span></label>`,
)}
${files.length < max && html`<input type="file" name="${name}" multiple accept="image/jpeg,image/png,image/webp,image/gif" aria-label="${words.matterPhotos}" aria-describedby="f-${name}-photos">`}`;
