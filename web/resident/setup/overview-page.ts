import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type Html, html } from '../html.ts';
import { type BackupLine, backupPart } from './backup-part.ts';
import { type SetupReader, setupFrame } from './frame.ts';
import { healthWords } from './words/health.ts';
import type { SetupWords } from './words/index.ts';
import { logWords } from './words/log.ts';
import { programWords } from './words/programs.ts';
import { signInWords } from './words/sign-in.ts';

export interface Overview {
  readonly tables: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly accounts: number;
  readonly hasAdmin: boolean;
  /** Whoever looks is an administrator, not the holder of the code. */
  readonly isAdmin: boolean;
  /** How many things the server has found wrong with itself. */
  readonly worries: number;
  readonly checks: readonly Checked[];
  /** For an administrator only: how the county stands with its backups. */
  readonly backups: readonly BackupLine[];
  /** When residents were let in, as a day. */
  readonly opened: string | undefined;
}

interface Checked {
  readonly id: keyof SetupWords['checks'];
  readonly done: boolean;
  readonly missing: readonly string[];
}

/** Where the set-up stands, and everything that can be done next. */
export function overviewPage(reader: SetupReader, given: Overview): Html {
  const { words, county } = reader;
  const title = fill(words.overviewTitle, { county });
  return setupFrame(
    reader,
    title,
    html`<h1>${title}</h1>
<p class="lead">${given.opened === undefined ? words.overviewLead : fill(words.opened, { date: given.opened })}</p>
${given.opened !== undefined && doors(words)}
<h2>${words.tablesTitle}</h2>
<p>${words.tablesLead}</p>
<ul class="doors">${given.tables.map(({ id, name, count }) => door(`/setup/table/${id}`, name, count === 0 ? words.none : fill(words.rows, { n: count })))}</ul>
<h2>${words.adminTitle}</h2>
${administrator(reader, given)}
<h2>${words.checkTitle}</h2>
<ul class="checks">${given.checks.map((check) => checked(words, check))}</ul>
${given.backups.length > 0 && backupPart(reader.lang, given.backups)}
${given.opened === undefined && opening(words, given)}`,
  );
}

const door = (to: string, title: string, note: string): Html =>
  html`<li><a href="${to}"><b>${title}</b>${note}</a></li>`;

const doors = (words: SetupWords): Html =>
  html`<p><a class="button plain" href="/">${words.toHome}</a> <a class="button plain" href="/desk/">${words.toDesk}</a></p>`;

const programs = (lang: Lang): Html => {
  const words = programWords[lang];
  return html`${door('/setup/keys', words.keysDoor, words.keysNote)}${door('/setup/webhooks', words.hooksDoor, words.hooksNote)}${door('/setup/log', logWords[lang].door, logWords[lang].doorNote)}`;
};

const health = (lang: Lang, worries: number): Html => {
  const words = healthWords[lang];
  return door('/setup/health', words.door, worries === 0 ? words.doorWell : fill(words.doorIll, { n: worries }));
};

const administrator = ({ words, lang }: SetupReader, { hasAdmin, isAdmin, accounts, worries }: Overview): Html => {
  if (!hasAdmin)
    return html`<p>${words.adminNone}</p><p><a class="button plain" href="/setup/admin">${words.adminMake}</a></p>`;
  if (!isAdmin) return html`<p>${words.adminDone}</p>`;
  return html`<p>${words.adminDone}</p><ul class="doors">${door('/setup/staff', words.staffDoor, fill(words.staffCount, { n: accounts }))}${door('/setup/sign-ins', signInWords[lang].factorsTitle, signInWords[lang].doorNote)}${programs(lang)}${health(lang, worries)}</ul>`;
};

const checked = (words: SetupWords, { id, done, missing }: Checked): Html => html`<li class="${done ? 'done' : 'lack'}">
<p><span class="mark">${done ? words.checkDone : words.checkLack}</span> <b>${words.checks[id].title}</b></p>
${!done && html`<p>${words.checks[id].todo}${missing.length > 0 && html`<br><span class="soft">${listed(words, missing)}</span>`}</p>${links(words, id)}`}
</li>`;

/** A few names say which; hundreds would hide the list. */
const listed = (words: SetupWords, missing: readonly string[]): string => {
  const shown = missing.slice(0, 8).join(words.htmlLang === 'en' ? ', ' : '、');
  return missing.length > 8 ? `${shown} ${fill(words.more, { n: missing.length })}` : shown;
};

const repairs = {
  hotline: '/setup/table/posts',
  'petition-office': '/setup/table/posts',
  government: '/setup/table/posts',
  departments: '/setup/table/posts',
  places: '/setup/table/places',
  categories: '/setup/table/categories',
  catalogue: '/setup/table/catalogue',
  accounts: '/setup/staff',
  holidays: undefined,
} as const satisfies Record<Checked['id'], string | undefined>;

const links = (words: SetupWords, id: Checked['id']): Html | undefined => {
  const to = repairs[id];
  return to && html`<p><a href="${to}">${words.todo}</a></p>`;
};

const opening = (words: SetupWords, { checks, isAdmin }: Overview): Html => {
  const lacking = checks.filter(({ done }) => !done).length;
  if (lacking > 0) return html`<p class="send">${fill(words.openNotYet, { n: lacking })}</p>`;
  if (!isAdmin) return html`<p class="send">${words.openAdminFirst}</p>`;
  return html`<form novalidate class="send" method="post" action="/setup/open"><p>${words.openReady}</p>
<p><button class="button full" type="submit">${words.open}</button></p></form>`;
};
