import { type Html, html } from '../html.ts';
import { faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { passwordAndCode } from './sign-in-page.ts';
import { signInWords } from './words/sign-in.ts';

interface Proving {
  /** Where the form that waits goes afterwards, and what was entered in it. */
  readonly to: string;
  readonly fields: readonly (readonly [string, string])[];
  /** False: this account signs in without a password. */
  readonly passwords: boolean;
  readonly faults: readonly string[];
}

/** Before a step that matters: who is there shows once more who they are, and the form they sent goes on. */
export const provePage = (reader: SetupReader, { to, fields, passwords, faults }: Proving): Html => {
  const words = signInWords[reader.lang];
  const held = fields.map(([name, value]) => html`<input type="hidden" name="held.${name}" value="${value}">`);
  return setupFrame(
    reader,
    words.proveTitle,
    html`<h1>${words.proveTitle}</h1>
<p class="lead">${words.proveLead}</p>
${faultsNotice(reader, faults)}
${
  passwords
    ? html`<form novalidate method="post" action="/setup/prove"><input type="hidden" name="to" value="${to}">${held}
${passwordAndCode(reader)}
<p><button class="button full" type="submit">${words.proveSubmit}</button></p></form>`
    : html`<p class="notice">${words.proveElse}</p>`
}`,
  );
};
