import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { lineInput } from './line-input.ts';

export interface AdminForm {
  readonly username: string;
  readonly name: string;
  readonly faults: readonly string[];
  /** Characters a password must have at least. */
  readonly shortest: number;
}

/** Making the first administrator. The password is never written back into the page. */
export function adminPage(reader: SetupReader, { username, name, faults, shortest }: AdminForm): Html {
  const { words } = reader;
  const gaps = { n: shortest };
  return setupFrame(
    reader,
    words.adminTitle,
    html`${backLink(reader)}
<h1>${words.adminTitle}</h1>
<p class="lead">${fill(words.adminLead, gaps)}</p>
${faultsNotice(reader, faults.length === 0 ? [] : [...faults, words.passwordKept])}
<form novalidate method="post" action="/setup/admin">
${lineInput({ name: 'username', label: words.username, hint: words.usernameHint, value: username, autocomplete: 'username', max: 64 })}
${lineInput({ name: 'name', label: words.staffName, value: name, autocomplete: 'name', max: 60 })}
${lineInput({ name: 'password', label: words.password, hint: fill(words.passwordHint, gaps), type: 'password', autocomplete: 'new-password' })}
${lineInput({ name: 'again', label: words.again, type: 'password', autocomplete: 'new-password' })}
<p><button class="button full" type="submit">${words.adminSubmit}</button></p>
</form>`,
  );
}
