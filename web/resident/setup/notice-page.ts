import { type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';

/** A page that says what went wrong and leads back. */
export const noticePage = (reader: SetupReader, message: string): Html =>
  setupFrame(
    reader,
    reader.words.setUp,
    html`<h1>${reader.words.setUp}</h1><p class="lead" role="alert">${message}</p>${backLink(reader)}`,
  );
