import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** One thing kept, in words. */
export interface KeptLine {
  readonly what: string;
  readonly why: string;
  readonly long: string;
  readonly sooner: string | undefined;
  readonly law: string;
}

export interface KeptGroup {
  readonly title: string;
  readonly lines: readonly KeptLine[];
}

/** What the system opens by itself: what for, seen by whom, under which article. */
export interface OpenedByItself {
  readonly what: string;
  readonly by: string;
  readonly law: string;
}

export interface KeptList {
  /** Who opens identities by duty, in words. */
  readonly offices: string;
  readonly uses: readonly OpenedByItself[];
  /** Whether staff can have a machine outside draft a reply. */
  readonly drafts: boolean;
  readonly groups: readonly KeptGroup[];
  readonly internal: KeptGroup;
  readonly outside: KeptGroup;
}

/** 个人信息清单: everything kept of anybody, for everybody to read. */
export function privacyPage(reader: Reader, { offices, uses, drafts, groups, internal, outside }: KeptList): Html {
  const { words } = reader;
  return page(reader, {
    title: words.privacyTitle,
    main: html`<h1>${words.privacyTitle}</h1>
<p class="lead">${words.privacyLead}</p>
<h2>${words.privacyAskHead}</h2><p>${words.privacyAsk}</p>
<p><a class="button full" href="/follow">${words.toFollow}</a></p>
<h2>${words.privacyWhoHead}</h2><p>${fill(words.privacyWho, { offices })}</p>
${drafts && html`<p>${words.privacyMachine}</p>`}
<details><summary>${words.privacyUses}</summary><div><p>${words.privacyUsesNote}</p>
<ul class="plainlist">${uses.map(({ what, by, law }) => html`<li><b>${what}</b><br>${words.privacySeenBy} · ${by}<br><span class="soft">${law}</span></li>`)}</ul></div></details>
<h2>${words.privacyWhat}</h2>
${groups.map((one) => group(reader, one))}
${group(reader, internal, words.privacyInternalNote)}
${group(reader, outside)}
<p class="soft">${words.privacyLocal}</p>
<h2>${words.privacyStays}</h2><p>${words.privacyStaysNote}</p>`,
  });
}

const group = (reader: Reader, { title, lines }: KeptGroup, note?: string): Html => html`<details>
<summary>${title}</summary><div>${note && html`<p>${note}</p>`}
<ul class="plainlist">${lines.map((line) => keptLine(reader, line))}</ul></div></details>`;

export const keptLine = ({ words }: Reader, { what, why, long, sooner, law }: KeptLine): Html => html`<li><b>${what}</b>
<br>${words.privacyWhy} · ${why}<br>${words.privacyLong} · ${long}${sooner !== undefined && html`<br>${words.privacySooner} · ${sooner}`}
<br><span class="soft">${law}</span></li>`;
