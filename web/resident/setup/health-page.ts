import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';
import { type HealthWords, healthWords } from './words/health.ts';

export interface HealthPage {
  readonly worries: readonly (keyof HealthWords['worries'])[];
  readonly jobs: readonly {
    readonly id: string;
    readonly task: string;
    readonly time: string;
    readonly tries: number;
  }[];
  /** By whom: null when that account is no more. */
  readonly givenUp: readonly { readonly task: string; readonly time: string; readonly by: string | null }[];
}

/** What the server has found wrong with itself, and the jobs that are for a person to decide on. */
export function healthPage(reader: SetupReader, { worries, jobs, givenUp }: HealthPage): Html {
  const words = healthWords[reader.lang];
  return setupFrame(
    reader,
    words.title,
    html`${backLink(reader)}
<h1>${words.title}</h1>
<p class="lead">${worries.length === 0 ? words.well : words.lead}</p>
${worries.length > 0 && html`<ul class="checks">${worries.map((worry) => html`<li class="lack"><p><b>${words.worries[worry].title}</b></p><p>${words.worries[worry].todo}</p></li>`)}</ul>`}
<h2>${fill(words.jobsTitle, { n: jobs.length })}</h2>
${jobs.length === 0 ? html`<p>${words.jobsNone}</p>` : html`<p>${words.jobsLead}</p><ul class="ledger">${jobs.map((job) => lineOf(words, job))}</ul>`}
${givenUp.length > 0 && html`<h2>${words.givenUpTitle}</h2><ul class="plainlist">${givenUp.map(({ task, time, by }) => html`<li>${fill(words.gaveUp, { time, task: nameOf(words, task), by: by ?? words.nobodyNow })}</li>`)}</ul>`}`,
  );
}

function lineOf(words: HealthWords, { id, task, time, tries }: HealthPage['jobs'][number]): Html {
  const name = nameOf(words, task);
  const label = html`<span class="unseen"> ${name}</span>`;
  return html`<li class="account"><div>${name}<span class="line">${fill(words.tried, { time, n: tries })}</span></div>
<form novalidate method="post" action="/setup/health/again"><input type="hidden" name="id" value="${id}">
<button class="small-button" type="submit">${words.again}${label}</button>
<button class="small-button" type="submit" formaction="/setup/health/give-up">${words.giveUp}${label}</button></form></li>`;
}

const nameOf = ({ tasks }: HealthWords, task: string): string =>
  Object.hasOwn(tasks, task) ? tasks[task as keyof HealthWords['tasks']] : tasks.other;
