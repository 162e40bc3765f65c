import { fill } from '#domain/words/fill.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import { printed } from '../printed.ts';
import type { Reader } from '../reader.ts';

/** Every procedure in force, with one sentence each. */
export const howPage = (reader: Reader, rules: readonly Procedure[]): Html => {
  const { words, wording } = reader;
  return page(reader, {
    title: words.howTitle,
    main: html`<h1>${words.howTitle}</h1>
<p class="lead">${words.howLead}</p>
<ul class="doors">${rules.map(({ id }) => html`<li><a href="/how/${id}"><b>${wording.procedures[id]?.title ?? id}</b>${wording.procedures[id]?.summary}</a></li>`)}</ul>`,
  });
};

export interface Regulation {
  readonly rule: Procedure;
  /** As printed, in Markdown. */
  readonly document: string;
  /** The drawn flow in words. */
  readonly flow: string;
  /** Where a resident opens such a matter, if they may. */
  readonly say: string | undefined;
}

/** The text an official signs, with its drawn flow. */
export function regulationPage(reader: Reader, { rule, document, flow, say }: Regulation): Html {
  const { words, wording } = reader;
  const title = wording.procedures[rule.id]?.title ?? rule.id;
  const drawing = `/how/${rule.id}/flow.svg?lang=${reader.lang}`;
  return page(reader, {
    title,
    broad: true,
    main: html`<h1>${title}</h1>
<p class="soft">${fill(words.howFrom, { date: rule.from })}</p>
${say && html`<p class="noprint"><a class="button plain" href="${say}">${words.howStart}</a></p>`}
<section class="regulation">
<h2>${wording.phrases.print.flow}</h2>
<div class="drawing"><a href="${drawing}"><img src="${drawing}" alt="${flow}"></a></div>
${printed(document)}
</section>
<p class="noprint"><a href="/how">${words.toHow}</a></p>`,
  });
}
