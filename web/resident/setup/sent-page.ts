import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { type SetupReader, setupFrame } from './frame.ts';
import { programWords } from './words/programs.ts';

/** One delivery; times as they are read. */
interface Sent {
  readonly id: string;
  readonly number: string;
  readonly act: string;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly tries: number;
  readonly status: number | null;
  readonly detail: string | null;
  readonly time: string;
  readonly next: string | undefined;
}

export interface SentPage {
  readonly webhook: string;
  readonly name: string;
  readonly stopped: boolean;
  readonly sent: readonly Sent[];
  /** Id of the last delivery, where there are older ones. */
  readonly older: string | undefined;
  readonly queued: boolean;
}

/** What was told to one subscriber, and a button to tell it again. */
export function sentPage(reader: SetupReader, given: SentPage): Html {
  const words = programWords[reader.lang];
  const title = fill(words.sentTitle, { name: given.name });
  return setupFrame(
    reader,
    title,
    html`<p class="soft"><a href="/setup/webhooks">← ${words.backToHooks}</a></p>
<h1>${title}</h1>
<p class="lead">${words.sentLead}</p>
${given.queued && html`<p class="notice" role="status">${words.sentQueued}</p>`}
${given.sent.length === 0 ? html`<p>${words.sentNone}</p>` : html`<ul class="ledger">${given.sent.map((one) => lineOf(reader, given, one))}</ul>`}
${given.older !== undefined && html`<p><a class="button plain" href="/setup/webhooks/${given.webhook}?before=${given.older}">${words.sentOlder}</a></p>`}`,
  );
}

function lineOf({ lang }: SetupReader, { webhook, stopped }: SentPage, one: Sent): Html {
  const words = programWords[lang];
  const answer =
    one.status === null
      ? fill(words.sentNoAnswer, { detail: one.detail ?? '' })
      : fill(words.sentAnswer, { status: one.status });
  const parts = [
    one.time,
    one.tries > 0 && fill(words.sentTries, { n: one.tries }),
    one.tries > 0 && answer,
    one.next !== undefined && fill(words.sentNext, { time: one.next }),
  ].filter((part) => part !== false);
  return html`<li class="account"><div><b>${one.number}</b> ${one.act} · ${words.states[one.state]}<span class="line">${parts.join(' · ')}</span></div>
${!stopped && html`<form novalidate method="post" action="/setup/webhooks/${webhook}/replay"><input type="hidden" name="delivery" value="${one.id}"><button class="small-button" type="submit">${words.sentAgain}<span class="unseen"> ${one.number} ${one.act}</span></button></form>`}</li>`;
}
