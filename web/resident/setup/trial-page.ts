import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';

export interface Trial {
  readonly name: string;
  /** Where the table came in; `/confirm` below it takes it. */
  readonly path: string;
  /** What to confirm. */
  readonly id: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly { readonly line: number; readonly reasons: readonly string[] }[];
  readonly rejects: string | undefined;
}

/** What a table would do, before it does it. */
export function trialPage(reader: SetupReader, given: Trial): Html {
  const { words } = reader;
  const title = fill(words.trialTitle, { name: given.name });
  const counts = [
    [words.trialAdded, given.added],
    [words.trialChanged, given.changed],
    [words.trialSame, given.same],
    [words.trialRejected, given.rejected.length],
  ] as const;
  return setupFrame(
    reader,
    title,
    html`${backLink(reader)}
<h1>${title}</h1>
<p class="lead">${words.trialNothing}</p>
<dl class="counts">${counts.map(([label, n]) => html`<div><dt>${label}</dt><dd>${n}</dd></div>`)}</dl>
${given.rejected.length > 0 && why(reader, given)}
${given.added + given.changed === 0 ? html`<p>${words.trialNone}</p>` : confirm(reader, given)}
<p><a href="${given.path}">${words.trialAgain}</a></p>`,
  );
}

const shown = 50;

const why = ({ words }: SetupReader, { rejected, rejects }: Trial): Html => html`<h2>${words.trialWhy}</h2>
<ul class="ledger">${rejected.slice(0, shown).map(({ line, reasons }) => html`<li class="reject"><b>${fill(words.trialLine, { line })}</b> ${reasons.join(' ')}</li>`)}</ul>
${rejected.length > shown && html`<p class="soft">${fill(words.more, { n: rejected.length })}</p>`}
${rejects !== undefined && html`<p><a href="/setup/file/${rejects}">${words.trialRejects}</a></p>`}`;

const confirm = (
  { words }: SetupReader,
  { path, id }: Trial,
): Html => html`<form novalidate method="post" action="${path}/confirm">
<input type="hidden" name="id" value="${id}">
<p><button class="button full" type="submit">${words.trialConfirm}</button></p></form>`;
