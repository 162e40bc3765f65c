import { type Html, html } from '../html.ts';
import { faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { lineInput } from './line-input.ts';

/** For whoever does not hold the code: where it stands, and where to enter it. */
export const lockedPage = (reader: SetupReader, wrong: boolean): Html => {
  const { words } = reader;
  return setupFrame(
    reader,
    words.lockedTitle,
    html`<h1>${words.lockedTitle}</h1>
${faultsNotice(reader, wrong ? [words.lockedWrong] : [])}
<p class="lead">${words.locked}</p>
<form method="get" action="/setup">
${lineInput({ name: 'code', label: words.lockedCode })}
<p><button class="button full" type="submit">${words.lockedSubmit}</button></p>
</form>`,
  );
};
