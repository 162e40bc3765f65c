import { fill } from '#domain/words/fill.ts';
import { attributes, type Html, html } from '../html.ts';
import { backLink, faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { type Handed, handedSecret } from './handed-secret.ts';
import { lineInput } from './line-input.ts';
import { programWords } from './words/programs.ts';

type Purpose = keyof (typeof programWords)['zh']['purposes'];

/** Days as they are read. */
interface Key {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly day: string;
  readonly revoked: string | undefined;
}

export interface KeysPage {
  readonly keys: readonly Key[];
  readonly said: { readonly name: string; readonly purpose: string };
  readonly faults: readonly string[];
  readonly handed?: Handed | undefined;
}

/** Keys for programs that call here: made, listed, revoked. */
export function keysPage(reader: SetupReader, { keys, said, faults, handed }: KeysPage): Html {
  const words = programWords[reader.lang];
  return setupFrame(
    reader,
    words.keysTitle,
    html`${backLink(reader)}
<h1>${words.keysTitle}</h1>
<p class="lead">${words.keysLead}</p>
${faultsNotice(reader, faults)}
${handed && handedSecret(reader, handed, words.keysMade)}
<h2>${words.keysMake}</h2>
<form novalidate method="post" action="/setup/keys">
${lineInput({ name: 'name', label: words.keysName, hint: words.keysNameHint, value: said.name, max: 60 })}
<fieldset class="question"><legend>${words.keysPurpose}</legend>${(Object.keys(words.purposes) as Purpose[]).map((purpose) => choice(purpose, words.purposes[purpose], said.purpose))}</fieldset>
<p><button class="button full" type="submit">${words.keysSubmit}</button></p></form>
<h2>${fill(words.keysCount, { n: keys.length })}</h2>
${keys.length === 0 ? html`<p>${words.keysNone}</p>` : html`<ul class="ledger">${keys.map((key) => lineOf(reader, key))}</ul>`}`,
  );
}

const choice = (purpose: Purpose, label: string, chosen: string): Html =>
  html`<label class="choice"><input${attributes({ type: 'radio', name: 'purpose', value: purpose, checked: purpose === chosen })}><span>${label}</span></label>`;

function lineOf({ lang }: SetupReader, { id, name, purpose, day, revoked }: Key): Html {
  const words = programWords[lang];
  const when = revoked === undefined ? fill(words.keysSince, { day }) : fill(words.keysRevoked, { day: revoked });
  return html`<li class="account"><div><b>${name}</b> ${words.purposes[purpose]}<span class="line">${when} · ${id}</span></div>
${revoked === undefined && html`<form novalidate method="post" action="/setup/keys/revoke"><input type="hidden" name="id" value="${id}"><button class="small-button" type="submit">${words.keysRevoke}<span class="unseen"> ${name}</span></button></form>`}</li>`;
}
