import { type Html, html } from '../html.ts';
import { faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { lineInput } from './line-input.ts';
import { signInWords } from './words/sign-in.ts';

/** Sign-in without a script, for the administrator who goes on with the set-up. */
export const signInPage = (reader: SetupReader, username: string, faults: readonly string[]): Html => {
  const { words } = reader;
  return setupFrame(
    reader,
    words.signInTitle,
    html`<h1>${words.signInTitle}</h1>
<p class="lead">${words.signIn}</p>
${faultsNotice(reader, faults)}
<form novalidate method="post" action="/setup/sign-in">
${lineInput({ name: 'username', label: words.signInUser, value: username, autocomplete: 'username', max: 64 })}
${passwordAndCode(reader)}
<p><button class="button full" type="submit">${words.signInSubmit}</button></p>
</form>`,
  );
};

/** What somebody shows who they are with. */
export const passwordAndCode = ({ words, lang }: SetupReader): Html => {
  const { code, codeHint } = signInWords[lang];
  return html`${lineInput({ name: 'password', label: words.signInPassword, type: 'password', autocomplete: 'current-password' })}
${lineInput({ name: 'code', label: code, hint: codeHint, autocomplete: 'one-time-code', max: 20, needed: false })}`;
};
