import { fill } from '#domain/words/fill.ts';
import type { DrawView } from '#server/routes/network-view.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** Draws as anybody may check them: what was published before, what came after, and how to make them again. */
export function drawsPage(reader: Reader, draws: readonly DrawView[], level: (key: string) => string): Html {
  const { words } = reader;
  return page(reader, {
    title: words.drawsTitle,
    main: html`<h1>${words.drawsTitle}</h1>
<p class="lead">${words.drawsLead}</p>
${draws.length === 0 && html`<p>${words.drawsNone}</p>`}
${draws.map((draw) => oneDraw(reader, draw, level(draw.level)))}
<h2>${words.drawHow}</h2>
<p>${words.drawHowNote}</p>
<p><code>printf '%s\\n%s' SEED KEY | sha256sum</code></p>`,
  });
}

const oneDraw = (
  { words }: Reader,
  { day, n, roster, commitment, made }: DrawView,
  level: string,
): Html => html`<section>
<h2>${fill(words.drawOne, { day, n, of: roster.length, level })}</h2>
<dl class="facts">
${fact(words.drawDrawn, made === null ? fill(words.drawWaits, { day }) : html`<b>${listed(made.drawn)}</b>`)}
${fact(words.drawRoster, listed(roster))}
${fact(words.drawCommitment, sealed(commitment))}
${made !== null && html`${fact(words.drawHead, sealed(made.head))}${fact(words.drawSecret, sealed(made.secret))}${fact(words.drawSeed, sealed(made.seed))}`}
</dl></section>`;

const listed = (units: DrawView['roster']): string => units.map(({ key, name }) => `${name} (${key})`).join(' · ');

const sealed = (mark: string): Html => html`<code>${mark}</code>`;

const fact = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
