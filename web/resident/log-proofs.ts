import { fill } from '#domain/words/fill.ts';
import { type Html, html } from './html.ts';
import type { Reader } from './reader.ts';

/** Where the steps of a matter stand in the public log: the first is what the party said. `index` counts from 0; absent: not yet in. */
export interface LogProofs {
  readonly size: number;
  readonly steps: readonly { readonly seq: number; readonly index: number | undefined }[];
}

/** That what was said is in the public log, with the files to keep. */
export function logProofs({ words }: Reader, number: string, { size, steps }: LogProofs): Html {
  const [first, ...later] = steps;
  const known = later.flatMap(({ seq, index }) => (index === undefined ? [] : [{ seq, n: index + 1 }]));
  return html`<h2>${words.proofTitle}</h2>
${
  first?.index === undefined
    ? html`<p>${words.proofSoon}</p>`
    : html`<p>${fill(words.proofIn, { n: first.index + 1, size })}</p>
<p><a href="/m/${number}/receipt.json" download>${words.proofFile}</a><br><span class="soft">${words.proofFileNote}</span></p>`
}
${
  known.length > 0 &&
  html`<details><summary>${words.proofSteps}</summary><ul class="plainlist">${known.map(({ seq, n }) => html`<li><a href="/m/${number}/proof/${seq}" download>${fill(words.proofStep, { seq, n })}</a></li>`)}</ul></details>`
}
<p><a href="/log">${words.proofHow}</a></p>`;
}
