import { type ClockLine, clockBar } from '../clock-bar.ts';
import { type Html, html } from '../html.ts';
import { type Judging, judgePanel } from '../judge-panel.ts';
import { type LogProofs, logProofs } from '../log-proofs.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type Happening, saidBeside } from '../said-beside.ts';

export interface Road {
  readonly name: string;
  readonly phone: string | undefined;
  readonly premises: string | undefined;
  readonly note: string | undefined;
}

/** One matter as its party reads it; everything is in words already. */
export interface Story {
  readonly number: string;
  readonly title: string;
  readonly procedure: string;
  readonly step: string;
  readonly now: string;
  readonly unit: string;
  readonly phone: string | undefined;
  readonly supervision: string | undefined;
  readonly solved: boolean;
  readonly clocks: readonly ClockLine[];
  readonly answer: (Happening & { readonly label: string }) | undefined;
  readonly said: Happening;
  readonly history: readonly Happening[];
  readonly judging: Judging | undefined;
  /** Official papers that went to the resident, to be printed again. */
  readonly papers: readonly { readonly paper: string; readonly seq: number; readonly title: string }[];
  readonly ways: readonly { readonly act: string; readonly label: string }[];
  /** Whether the resident may say, past the unit, that they were pressed to change a rating. */
  readonly pressed: boolean;
  readonly roads: readonly Road[];
  readonly log: LogProofs;
  /** What just happened, said once. */
  readonly notice: string | undefined;
}

export function matterPage(reader: Reader, story: Story): Html {
  const { words } = reader;
  const { number, title, procedure } = story;
  return page(reader, {
    title: `${title} ${number}`,
    main: html`<p class="soft">${procedure} · ${number}</p>
<h1>${title}</h1>
${story.notice !== undefined && html`<p class="notice" role="status">${story.notice}</p>`}
${nowPart(reader, story)}
${story.answer && html`<section class="answer"><h2>${story.answer.label}</h2>${saidBeside(reader, number, story.answer, story.answer.label)}</section>`}
${story.judging && judgePanel(reader, number, story.judging)}
${roads(reader, story.roads)}
<h2>${words.matterHistory}</h2>
<ol class="history">${story.history.map((one) => html`<li><p>${one.sentence}</p>${saidBeside(reader, number, one)}</li>`)}</ol>
<h2>${words.matterSaid}</h2>
${saidBeside(reader, number, story.said)}
${paperLinks(reader, story)}
${logProofs(reader, number, story.log)}
${otherWays(reader, story)}`,
  });
}

const nowPart = ({ words }: Reader, story: Story): Html => html`<section class="now" aria-label="${words.matterNow}">
<p><b${story.solved && html` class="solved"`}>${story.step}</b></p>
<p>${story.now}</p>
${story.clocks.map(clockBar)}
<p class="soft">${words.matterBy} ${story.unit}${phoneOf(words.slipPhone, story.phone)}${phoneOf(words.slipSupervision, story.supervision)}</p>
</section>`;

const phoneOf = (label: string, phone: string | undefined): Html | undefined =>
  phone === undefined ? undefined : html`<br>${label} <a href="tel:${phone}">${phone}</a>`;

const roads = ({ words }: Reader, all: readonly Road[]): Html | undefined =>
  all.length === 0
    ? undefined
    : html`<section class="aside"><h2>${words.matterRoads}</h2><p>${words.matterRoadsNote}</p>
<ul class="plainlist">${all.map(
        ({ name, phone, premises, note }) =>
          html`<li><b>${name}</b>${premises && html` · ${premises}`}${phone && html` · <a href="tel:${phone}">${phone}</a>`}${note && html`<br>${note}`}</li>`,
      )}</ul></section>`;

const paperLinks = ({ words }: Reader, { number, papers }: Story): Html | undefined =>
  papers.length === 0
    ? undefined
    : html`<h2>${words.matterPapers}</h2>
<ul class="plainlist">${papers.map(({ paper, seq, title }) => html`<li><a href="/m/${number}/papers/${paper}?seq=${seq}">${title}</a></li>`)}</ul>`;

const otherWays = ({ words }: Reader, { number, ways, pressed }: Story): Html => html`<h2>${words.matterOther}</h2>
<ul class="doors">${ways.map(({ act, label }) => html`<li><a href="/m/${number}/do/${act}"><b>${label}</b></a></li>`)}
${pressed && html`<li><a href="/m/${number}/pressed"><b>${words.pressedLink}</b></a></li>`}
<li><a href="/m/${number}/mine"><b>${words.mineLink}</b></a></li>
<li><a href="/m/${number}/slip"><b>${words.matterSlip}</b></a></li></ul>
<form method="post" action="/m/${number}/leave"><p><button class="button plain" type="submit">${words.matterLeave}</button></p></form>`;
