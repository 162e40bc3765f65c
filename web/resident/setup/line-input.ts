import { attributes, type Html, html } from '../html.ts';

export interface LineInput {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password' | 'search';
  readonly autocomplete?: string;
  readonly max?: number;
  readonly needed?: boolean;
}

/** One question answered in a line, with its label and hint. */
export function lineInput({
  name,
  label,
  value,
  hint,
  type = 'text',
  autocomplete = 'off',
  max = 200,
  needed = true,
}: LineInput): Html {
  const id = `f-${name}`;
  return html`<div class="question"><label for="${id}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}
<input${attributes({
    ...{ type, id, name, value, autocomplete, maxlength: max, required: needed },
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    autocapitalize: 'none',
    spellcheck: 'false',
  })}></div>`;
}
