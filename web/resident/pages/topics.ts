import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** How many raised it in a span of days; everything in words already. */
export interface Side {
  readonly count: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface PublicTopic {
  readonly title: string;
  readonly owner: string;
  readonly step: string;
  readonly cause: string;
  readonly plan: string | undefined;
  readonly cure: string | undefined;
  readonly cureBy: string | undefined;
  readonly curedOn: string | undefined;
  readonly gathered: string;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

export function topicsPage(reader: Reader, topics: readonly PublicTopic[]): Html {
  const { words } = reader;
  return page(reader, {
    title: words.topicsTitle,
    main: html`<h1>${words.topicsTitle}</h1>
<p class="lead">${words.topicsLead}</p>
${topics.length === 0 && html`<p>${words.topicsNone}</p>`}
${topics.map((topic) => oneTopic(reader, topic))}
<p><a href="/public">${words.toPublic}</a></p>`,
  });
}

const oneTopic = ({ words }: Reader, topic: PublicTopic): Html => html`<section class="topic">
<h2>${topic.title}</h2>
<p class="soft">${topic.step} · ${words.topicOwner}${topic.owner} · ${words.topicGathered}${topic.gathered}</p>
<h3>${words.topicCause}</h3><p class="written">${topic.cause}</p>
${topic.plan && html`<h3>${words.topicPlan}</h3><p class="written">${topic.plan}</p>${topic.cureBy && html`<p class="soft">${words.topicCureBy}${topic.cureBy}</p>`}`}
${topic.cure && html`<h3>${words.topicCure}</h3><p class="written">${topic.cure}</p>`}
${topic.before && topic.after ? compared(words, topic.curedOn, topic.before, topic.after) : topic.curedOn && html`<p class="soft">${words.topicTooEarly}</p>`}
</section>`;

const compared = (words: Reader['words'], curedOn: string | undefined, before: Side, after: Side): Html =>
  html`<h3>${words.topicCompared}</h3>
<dl class="facts">${side(words.topicBefore, words, before)}${side(words.topicAfter, words, after)}</dl>
<p class="soft">${fill(words.topicComparedNote, { date: curedOn })}</p>`;

const side = (label: string, words: Reader['words'], { count, from, to }: Side): Html =>
  html`<div><dt>${label}</dt><dd><b>${count}</b> <span class="soft">${fill(words.topicSpan, { from, to })}</span></dd></div>`;
