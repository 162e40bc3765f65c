import { fill } from '#domain/words/fill.ts';
import { attributes, type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';
import { lineInput } from './line-input.ts';
import { type TableForm, tableForm } from './table-page.ts';
import { signInWords } from './words/sign-in.ts';

interface Option {
  readonly key: string;
  readonly name: string;
}

interface Listed {
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
  /** Whether a second factor stands, which may have been lost too. */
  readonly factors: boolean;
  /** Why these posts do not go together, where they were given before the rule. */
  readonly conflicts: readonly string[];
}

interface Handed {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  /** A one-time code to set one's own password with. */
  readonly isReset?: boolean;
}

export interface StaffPage {
  readonly table: TableForm;
  /** Everybody who can sign in, posts by name. */
  readonly accounts: readonly Listed[];
  /** Switched off: they cannot sign in, and are named where they acted. */
  readonly stopped: readonly Pick<Listed, 'username' | 'name'>[];
  readonly posts: readonly Option[];
  readonly unmanned: readonly Option[];
  readonly said: { readonly username: string; readonly name: string; readonly post: string };
  /** One account just made or given a new password: shown this once. */
  readonly handed?: Handed | undefined;
  /** A file of first passwords, to be fetched once. */
  readonly file?: { readonly id: string; readonly count: number } | undefined;
  /** For how many days a password made here may be used. */
  readonly days: number;
}

/** Who can sign in: a sheet of them at once, or one by one. */
export const staffPage = (reader: SetupReader, given: StaffPage): Html => {
  const { words } = reader;
  return setupFrame(
    reader,
    words.staffTitle,
    html`${backLink(reader)}
<h1>${words.staffTitle}</h1>
<p class="lead">${words.staffLead}</p>
${given.file && fileOf(reader, given.file, given.days)}
${given.handed && handedOver(reader, given.handed, given.days)}
${tableForm(reader, given.table)}
<h2>${words.staffOne}</h2>
${oneForm(reader, given)}
<h2>${fill(words.staffCount, { n: given.accounts.length })}</h2>
${given.accounts.length === 0 ? html`<p>${words.staffNobody}</p>` : accounts(reader, given)}
${given.stopped.length > 0 && stopped(reader, given)}`,
  );
};

const fileOf = (
  { words }: SetupReader,
  { id, count }: { id: string; count: number },
  days: number,
): Html => html`<form novalidate class="notice" method="post" action="/setup/file/${id}">
<p role="status">${fill(words.staffFileNote, { n: count, days })}</p>
<p><button class="button" type="submit">${words.staffFile}</button></p></form>`;

const handedOver = (
  { words, lang }: SetupReader,
  { username, name, password, isReset = false }: Handed,
  days: number,
): Html => html`<div class="slip" role="status">
<dl class="facts"><div><dt>${words.staffName}</dt><dd>${name}</dd></div><div><dt>${words.username}</dt><dd class="secret">${username}</dd></div><div><dt>${isReset ? signInWords[lang].resetCode : words.staffPassword}</dt><dd class="secret">${password}</dd></div></dl>
<p>${isReset ? signInWords[lang].resetHanded : fill(words.staffHanded, { n: days })}</p></div>`;

const oneForm = ({ words }: SetupReader, { posts, unmanned, said }: StaffPage): Html => {
  const listed = (all: readonly Option[]) =>
    all.map(
      ({ key, name }) => html`<option${attributes({ value: key, selected: key === said.post })}>${name}</option>`,
    );
  const others = posts.filter(({ key }) => !unmanned.some((one) => one.key === key));
  return html`<form novalidate method="post" action="/setup/staff/one">
${lineInput({ name: 'username', label: words.username, hint: words.usernameHint, value: said.username, max: 64 })}
${lineInput({ name: 'name', label: words.staffName, value: said.name, max: 60 })}
<div class="question"><label for="f-post">${words.staffPost}</label><select id="f-post" name="post"><option value="">${words.choose}</option>
${unmanned.length > 0 && html`<optgroup label="${words.staffUnmanned}">${listed(unmanned)}</optgroup>`}${listed(others)}</select></div>
<p><button class="button plain" type="submit">${words.staffAdd}</button></p></form>`;
};

const accounts = ({ words, lang }: SetupReader, { accounts: all }: StaffPage): Html =>
  html`<ul class="ledger">${all.map(
    ({
      username,
      name,
      posts,
      conflicts,
      factors,
    }) => html`<li class="account"><div><b>${name}</b> ${username}<span class="line">${posts.join(' · ')}</span>${conflicts.map((one) => html`<span class="line"><b>${one}</b></span>`)}</div>
<form novalidate method="post" action="/setup/staff/password"><input type="hidden" name="username" value="${username}"><button class="small-button" type="submit">${words.staffReset}<span class="unseen"> ${name}</span></button></form>
${factors && html`<form novalidate method="post" action="/setup/staff/password"><input type="hidden" name="username" value="${username}"><input type="hidden" name="factors" value="1"><button class="small-button" type="submit">${signInWords[lang].resetFactors}<span class="unseen"> ${name}</span></button></form>`}
<form novalidate method="post" action="/setup/staff/stop"><input type="hidden" name="username" value="${username}"><button class="small-button" type="submit">${words.staffStop}<span class="unseen"> ${name}</span></button></form></li>`,
  )}</ul>`;

const stopped = ({ words }: SetupReader, { stopped: all }: StaffPage): Html => html`<h2>${words.staffStopped}</h2>
<ul class="ledger">${all.map(
  ({ username, name }) =>
    html`<li class="account"><div><b>${name}</b> ${username}</div><form novalidate method="post" action="/setup/staff/restart"><input type="hidden" name="username" value="${username}"><button class="small-button" type="submit">${words.staffRestart}<span class="unseen"> ${name}</span></button></form></li>`,
)}</ul>`;
