import { type Html, html } from '../html.ts';
import type { SetupReader } from './frame.ts';
import { programWords } from './words/programs.ts';

/** Something just made, whose secret is shown this once. */
export interface Handed {
  readonly name: string;
  readonly id: string;
  readonly secret: string;
}

export function handedSecret({ lang }: SetupReader, { name, id, secret }: Handed, note: string): Html {
  const words = programWords[lang];
  return html`<div class="slip" role="status"><dl class="facts">
<div><dt>${words.keysName}</dt><dd>${name}</dd></div>
<div><dt>${words.keysId}</dt><dd class="secret">${id}</dd></div>
<div><dt>${words.keysSecret}</dt><dd class="secret">${secret}</dd></div></dl>
<p>${note}</p></div>`;
}
