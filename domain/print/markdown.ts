/** A table in Markdown; line breaks in cells are `<br>`. Nothing at all when there are no rows. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A section with its heading; nothing when it has no content. */
export const section = (heading: string, ...parts: readonly string[]): string => {
  const body = parts.filter((part) => part !== '');
  return body.length === 0 ? '' : [`## ${heading}`, ...body].join('\n\n');
};

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
