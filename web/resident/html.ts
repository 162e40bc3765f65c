const markup: unique symbol = Symbol('markup');

/** Finished markup. Only `html` and `attributes` make it: the symbol cannot come in with JSON, a form or a database. */
export interface Html {
  readonly [markup]: string;
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

/** Markup with every value escaped, unless it is markup itself; lists are joined, nothing is written for `false`. */
export const html = (parts: TemplateStringsArray, ...values: readonly Piece[]): Html => ({
  [markup]: parts.map((part, i) => (i === 0 ? part : written(values[i - 1]) + part)).join(''),
});

export const textOf = (page: Html): string => page[markup];

/** ` name="value"` for each; `true` writes the name alone, `false`, `undefined` and `''` of a class nothing. */
export function attributes(all: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const shown = Object.entries(all).filter(([, value]) => value !== undefined && value !== false);
  return {
    [markup]: shown
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
      .join(''),
  };
}

/** Words with the line breaks their writer made. */
export const lines = (words: string): Html => {
  const [first = '', ...rest] = words.split(/\r?\n/);
  return html`${first}${rest.map((line) => html`<br>${line}`)}`;
};

function written(value: Piece): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (typeof value === 'object' && markup in value) return value[markup];
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escaped = (words: string): string => words.replace(/[&<>"'`]/g, (sign) => entities[sign] ?? '');
