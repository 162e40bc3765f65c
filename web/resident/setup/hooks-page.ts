import { fill } from '#domain/words/fill.ts';
import { attributes, type Html, html } from '../html.ts';
import { backLink, faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { type Handed, handedSecret } from './handed-secret.ts';
import { lineInput } from './line-input.ts';
import { programWords } from './words/programs.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Labels of the acts told; empty: all. */
  readonly acts: readonly string[];
  /** The day it was stopped. */
  readonly stopped: string | undefined;
}

export interface HooksPage {
  readonly hooks: readonly Hook[];
  /** Acts of what is told, in the order a matter meets them. */
  readonly acts: readonly { readonly key: string; readonly name: string }[];
  readonly said: { readonly name: string; readonly url: string; readonly acts: readonly string[] };
  readonly faults: readonly string[];
  readonly handed?: Handed | undefined;
}

/** Who is told of acts on service requests. */
export function hooksPage(reader: SetupReader, { hooks, acts, said, faults, handed }: HooksPage): Html {
  const words = programWords[reader.lang];
  return setupFrame(
    reader,
    words.hooksTitle,
    html`${backLink(reader)}
<h1>${words.hooksTitle}</h1>
<p class="lead">${words.hooksLead}</p>
${faultsNotice(reader, faults)}
${handed && handedSecret(reader, handed, words.hooksMade)}
<h2>${words.hooksMake}</h2>
<form novalidate method="post" action="/setup/webhooks">
${lineInput({ name: 'name', label: words.keysName, hint: words.keysNameHint, value: said.name, max: 60 })}
${lineInput({ name: 'url', label: words.hooksUrl, hint: words.hooksUrlHint, value: said.url, max: 500 })}
<details${attributes({ open: said.acts.length > 0 })}><summary>${words.hooksActs}</summary><fieldset class="question"><legend class="hint">${words.hooksActsHint}</legend>
${acts.map(({ key, name }) => html`<label class="choice"><input${attributes({ type: 'checkbox', name: 'acts', value: key, checked: said.acts.includes(key) })}><span>${name}</span></label>`)}</fieldset></details>
<p class="send"><button class="button full" type="submit">${words.hooksSubmit}</button></p></form>
<h2>${fill(words.hooksCount, { n: hooks.length })}</h2>
${hooks.length === 0 ? html`<p>${words.hooksNone}</p>` : html`<ul class="ledger">${hooks.map((hook) => lineOf(reader, hook))}</ul>`}`,
  );
}

function lineOf({ lang }: SetupReader, { id, name, url, acts, stopped }: Hook): Html {
  const words = programWords[lang];
  const what = stopped === undefined ? acts.join(' · ') || words.hooksAll : fill(words.hooksStopped, { day: stopped });
  return html`<li class="account"><div><a href="/setup/webhooks/${id}"><b>${name}</b> ${url}<span class="line">${what} · <u>${words.hooksLook}</u></span></a></div>
${stopped === undefined && html`<form novalidate method="post" action="/setup/webhooks/stop"><input type="hidden" name="id" value="${id}"><button class="small-button" type="submit">${words.hooksStop}<span class="unseen"> ${name}</span></button></form>`}</li>`;
}
