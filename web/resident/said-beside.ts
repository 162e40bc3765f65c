import { attributes, type Html, html, lines } from './html.ts';
import type { Reader } from './reader.ts';

export interface Pictured {
  readonly id: string;
  readonly mime: string;
}

/** A line of the ledger with what was said beside it. */
export interface Happening {
  readonly sentence: string;
  readonly said: readonly { readonly label: string; readonly text: string }[];
  readonly files: readonly Pictured[];
}

/** Words under their question, then pictures. A question that says the same as the heading over it is left out. */
export const saidBeside = (reader: Reader, number: string, { said, files }: Happening, heading?: string): Html =>
  html`${said.map(
    ({ label, text }) =>
      html`<p class="said">${label !== heading && html`<span class="soft">${label}</span><br>`}${lines(text)}</p>`,
  )}${files.length > 0 && html`<ul class="pictures">${files.map((file, i) => picture(reader, number, file, i + 1))}</ul>`}`;

function picture({ words }: Reader, number: string, { id, mime }: Pictured, n: number): Html {
  const src = `/m/${number}/files/${id}`;
  if (!mime.startsWith('image/')) return html`<li><a href="${src}">${words.matterFile} ${n}</a></li>`;
  return html`<li><a href="${src}"><img${attributes({ src, alt: `${words.matterPhotos} ${n}`, loading: 'lazy' })}></a></li>`;
}
