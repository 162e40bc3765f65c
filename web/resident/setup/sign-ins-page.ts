import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { signInWords } from './words/sign-in.ts';

export interface SignInsPage {
  /** Whether this county asks for the second factor that the regulations ask of some offices, and within how many days. */
  readonly asked: boolean;
  /** The demonstration is exempt: its passwords are printed at every start. */
  readonly demo: boolean;
  readonly days: number;
  /** Whoever came by the county's own sign-in and is matched to nobody; undefined where there is none. */
  readonly waiting:
    | readonly { readonly mark: string; readonly name: string; readonly username: string; readonly day: string }[]
    | undefined;
  /** Accounts they can be matched to. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** Accounts that can come in without a password. */
  readonly free: readonly {
    readonly id: string;
    readonly name: string;
    readonly passwords: boolean;
    readonly outside: boolean;
  }[];
  readonly faults: readonly string[];
}

/** By what staff may sign in: second factors, the county's own sign-in, and who does without a password. */
export const signInsPage = (reader: SetupReader, given: SignInsPage): Html => {
  const words = signInWords[reader.lang];
  return setupFrame(
    reader,
    words.factorsTitle,
    html`${backLink(reader)}
<h1>${words.factorsTitle}</h1>
${faultsNotice(reader, given.faults)}
<p class="lead">${fill(words.factorsLead, { days: given.days })}</p>
${
  given.demo
    ? html`<p><b>${words.factorsDemo}</b></p>`
    : html`<form novalidate method="post" action="/setup/sign-ins/factors"><p><b>${given.asked ? words.factorsOn : words.factorsOff}</b></p>
<input type="hidden" name="asked" value="${given.asked ? '0' : '1'}"><p><button class="button plain" type="submit">${given.asked ? words.factorsSwitchOff : words.factorsSwitchOn}</button></p></form>`
}
${given.waiting && matching(reader, given, given.waiting)}
<h2>${words.isOff}</h2>
<p>${words.passwordsLead}</p>
${given.free.length === 0 ? html`<p>${words.passwordsNone}</p>` : html`<ul class="ledger">${given.free.map((one) => freeLine(reader, one))}</ul>`}`,
  );
};

const matching = (
  { words: all, lang }: SetupReader,
  { accounts }: SignInsPage,
  waiting: NonNullable<SignInsPage['waiting']>,
): Html => {
  const words = signInWords[lang];
  const options = accounts.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  const line = ({
    mark,
    name,
    username,
    day,
  }: (typeof waiting)[number]) => html`<li class="account"><div><b>${name}</b> ${username}<span class="line">${day}</span></div>
<form novalidate method="post" action="/setup/sign-ins/match"><input type="hidden" name="mark" value="${mark}">
<div class="question"><label for="f-${mark}">${words.outsideWho}</label><select id="f-${mark}" name="staff"><option value="">${all.choose}</option>${options}</select></div>
<button class="small-button" type="submit">${words.outsideLink}<span class="unseen"> ${name}</span></button></form></li>`;
  return html`<h2>${words.outsideTitle}</h2><p>${words.outsideLead}</p>
${waiting.length === 0 ? html`<p>${words.outsideNone}</p>` : html`<ul class="ledger">${waiting.map(line)}</ul>`}`;
};

const freeLine = ({ lang }: SetupReader, { id, name, passwords, outside }: SignInsPage['free'][number]): Html => {
  const words = signInWords[lang];
  const part = html`<form novalidate method="post" action="/setup/sign-ins/part"><input type="hidden" name="id" value="${id}"><button class="small-button" type="submit">${words.outsidePart}<span class="unseen"> ${name}</span></button></form>`;
  return html`<li class="account"><div><b>${name}</b>${!passwords && html`<span class="line">${words.isOff}</span>`}</div>
<form novalidate method="post" action="/setup/sign-ins/passwords"><input type="hidden" name="id" value="${id}"><input type="hidden" name="passwords" value="${passwords ? '0' : '1'}"><button class="small-button" type="submit">${passwords ? words.passwordsOff : words.passwordsOn}<span class="unseen"> ${name}</span></button></form>${outside && part}</li>`;
};
