import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, faultsNotice, type SetupReader, setupFrame } from './frame.ts';

/** A table that can be brought: how it is written, and what is wrong with the file that was just brought. */
export interface TableForm {
  /** Where the file goes; the template lies below it. */
  readonly path: string;
  readonly columns: readonly { readonly label: string; readonly needed: boolean; readonly how: string }[];
  readonly faults: readonly string[];
}

export interface TablePage extends TableForm {
  readonly name: string;
  readonly count: number;
  readonly done?: string;
}

/** One register: its template, and the way in for a spreadsheet. */
export const tablePage = (reader: SetupReader, given: TablePage): Html => {
  const { words } = reader;
  return setupFrame(
    reader,
    given.name,
    html`${backLink(reader)}
<h1>${given.name}</h1>
<p class="soft">${given.count === 0 ? words.none : fill(words.rows, { n: given.count })}</p>
${given.done !== undefined && html`<p class="notice" role="status">${given.done}</p>`}
<p class="lead">${words.tableLead}</p>
${tableForm(reader, given)}`,
  );
};

/** The template, how each column is filled, and where the file goes. */
export const tableForm = (reader: SetupReader, { path, columns, faults }: TableForm): Html => {
  const { words } = reader;
  return html`${faultsNotice(reader, faults)}
<p><a class="button plain" href="${path}/template.xlsx">${words.tableTemplate}</a></p>
<p class="soft">${words.tableTemplateNote}</p>
<details><summary>${words.tableColumns}</summary><div class="regulation"><table>${columns.map(
    ({ label, needed, how }) =>
      html`<tr><th scope="row">${label}</th><td>${needed && html`<b>${words.tableNeeded}</b> `}${how}</td></tr>`,
  )}</table></div></details>
<form novalidate method="post" action="${path}" enctype="multipart/form-data" class="send">
<div class="question"><label for="f-file">${words.tableFile}</label><p class="hint" id="f-file-hint">${words.tableFileHint}</p>
<input type="file" id="f-file" name="file" accept=".xlsx,.csv" aria-describedby="f-file-hint"></div>
<p><button class="button full" type="submit">${words.tableSubmit}</button></p>
</form>`;
};
