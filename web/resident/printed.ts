import { type Html, html } from './html.ts';

/** A printed regulation (`domain/print`) as a page: headings, paragraphs, lists and tables of its Markdown, and no more. */
export const printed = (document: string): Html =>
  html`${document
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf)}`;

function blockOf(block: string): Html | undefined {
  if (block.startsWith('# ')) return undefined;
  if (block.startsWith('### ')) return html`<h3>${block.slice(4)}</h3>`;
  if (block.startsWith('## ')) return html`<h2>${block.slice(3)}</h2>`;
  if (block.startsWith('| ')) return tableOf(block.split('\n'));
  if (block.startsWith('- '))
    return html`<ul class="plainlist">${block.split('\n').map((item) => html`<li>${item.slice(2)}</li>`)}</ul>`;
  return html`<p>${broken(block.replaceAll('\n', '<br>'))}</p>`;
}

/** The first line holds the headings, the second only rules. A heading stands in every cell too, for narrow screens. */
function tableOf([head = '', , ...rows]: readonly string[]): Html {
  const headings = cellsOf(head);
  return html`<table><thead><tr>${headings.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cellsOf(row).map((cell, i) => html`<td data-head="${headings[i] ?? ''}">${broken(cell)}</td>`)}</tr>`)}</tbody></table>`;
}

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\| | \|$/g, '')
    .split(/(?<!\\) \| /)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** Line breaks and bold, the two marks the print uses inside a line. */
const broken = (text: string): Html => {
  const [first = '', ...rest] = text.split('<br>').map(emphasised);
  return html`${first}${rest.map((line) => html`<br>${line}`)}`;
};

const emphasised = (line: string): Html =>
  html`${line.split('**').map((part, i) => (i % 2 === 0 ? part : html`<b>${part}</b>`))}`;
