import { type Html, html } from './html.ts';
import type { Reader } from './reader.ts';

/** What the public may read of a service request: no word of the resident, no person, the place no closer than the village. */
export interface PublicLine {
  readonly number: string;
  readonly category: string | undefined;
  readonly place: string | undefined;
  readonly step: string;
  readonly unit: string;
  /** In words. */
  readonly opened: string;
  readonly due: string | undefined;
  readonly late: boolean;
  readonly ended: boolean;
}

export const publicLines = (reader: Reader, lines: readonly PublicLine[]): Html =>
  html`<ol class="ledger">${lines.map((line) => publicLine(reader, line))}</ol>`;

const publicLine = ({ words }: Reader, line: PublicLine): Html => html`<li><a href="/public/${line.number}">
<b>${line.category ?? words.publicNoCategory}</b> · ${line.place ?? words.publicNoPlace}${line.late && html` <span class="late">${words.publicLate}</span>`}
<span class="line">${line.step} · ${line.unit}</span>
<span class="line">${words.publicOpened} ${line.opened}${line.due !== undefined && !line.ended && html` · ${words.publicDue} ${line.due}`}</span></a></li>`;
