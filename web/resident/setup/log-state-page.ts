import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';
import { logWords } from './words/log.ts';

type Words = (typeof logWords)['zh'];

/** Moments are in words already. */
export interface LogState {
  readonly head: { readonly size: number; readonly at: string; readonly vkeys: readonly string[] } | undefined;
  readonly waiting: number;
  /** Something has waited longer than it ever should. */
  readonly stuck: boolean;
  readonly witnesses: readonly {
    readonly name: string;
    readonly size: number;
    readonly detail: string | null;
    readonly at: string;
  }[];
  readonly places: number;
  readonly sent: readonly {
    readonly way: keyof Words['ways'];
    readonly target: string;
    readonly size: number;
    readonly state: keyof Words['states'];
    readonly tries: number;
    readonly detail: string | null;
    readonly at: string;
  }[];
  readonly hour: number;
  readonly every: number;
}

/** How the public log stands, who witnesses it, and what did not arrive outside. */
export function logStatePage(reader: SetupReader, state: LogState): Html {
  const words = logWords[reader.lang];
  const { head, waiting, stuck } = state;
  return setupFrame(
    reader,
    words.title,
    html`${backLink(reader)}
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${stuck && html`<p class="notice" role="alert">${fill(words.stuck, { waiting })}</p>`}
${
  head === undefined
    ? html`<p>${words.none}</p>`
    : html`<p>${fill(words.now, { n: head.size, at: head.at, waiting })}</p>
<p>${words.key}${head.vkeys.map((vkey) => html`<br><span class="code">${vkey}</span>`)}</p>
<ul class="doors"><li><a href="/log/paper"><b>${words.paper}</b></a></li><li><a href="/log"><b>${words.page}</b></a></li></ul>`
}
<h2>${words.witnessTitle}</h2>
${state.witnesses.length === 0 ? html`<p>${words.witnessNone}</p>` : html`<ul class="plainlist">${state.witnesses.map((one) => html`<li>${witnessLine(words, one)}</li>`)}</ul>`}
<h2>${words.sentTitle}</h2>
<p>${state.places === 0 ? words.sentNone : fill(words.sentLead, { hour: state.hour, every: state.every })}</p>
<ul class="plainlist">${state.sent.map((one) => html`<li>${sentLine(words, one)}</li>`)}</ul>`,
  );
}

function witnessLine(words: Words, { name, size, detail, at }: LogState['witnesses'][number]): string {
  if (detail === null) return fill(words.witnessGood, { name, size, at });
  const known: Readonly<Record<string, string>> = words.details;
  return fill(words.witnessBad, { name, detail: known[detail] ?? detail, at });
}

function sentLine(words: Words, { way, target, size, state, tries, detail, at }: LogState['sent'][number]): Html {
  const line = fill(words.sent, { way: words.ways[way], target, size, state: words.states[state], at });
  return html`${line}${detail !== null && html`<br><span class="soft">${fill(words.tried, { n: tries, detail })}</span>`}`;
}
