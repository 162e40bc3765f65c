import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type Html, html } from '../html.ts';
import { backupWords } from './words/backups.ts';

/** One line on backups: when the last was, and whether that is too long ago. */
export interface BackupLine {
  readonly kind: 'backup' | 'drill';
  /** As people read it. */
  readonly at: string | undefined;
  readonly failed: string | undefined;
  readonly isLate: boolean;
}

/** For the administrator: what would be left if the machine broke now. */
export function backupPart(lang: Lang, lines: readonly BackupLine[]): Html {
  const words = backupWords[lang];
  return html`<h2>${words.title}</h2>
<ul class="checks">${lines.map(
    ({ kind, at, failed, isLate }) => html`<li class="${isLate ? 'lack' : 'done'}">
<p><span class="mark">${markOf(words, at, isLate)}</span> <b>${at === undefined ? words[kind].none : fill(words[kind].last, { time: at })}</b></p>
${isLate && html`<p>${words[kind].todo}</p>`}${failed !== undefined && html`<p class="late">${fill(words.failed, { why: failed })}</p>`}
</li>`,
  )}</ul>`;
}

function markOf(words: (typeof backupWords)[Lang], at: string | undefined, isLate: boolean): string {
  if (at === undefined) return words.never;
  return isLate ? words.late : words.well;
}
