import { fill } from '#domain/words/fill.ts';
import { type Html, html } from '../html.ts';
import { backLink, type SetupReader, setupFrame } from './frame.ts';

interface Stopping {
  readonly username: string;
  readonly name: string;
  /** Posts that hold open matters and would be left without anybody. */
  readonly open: readonly { readonly key: string; readonly name: string }[];
  readonly last: boolean;
}

/** Before an account is switched off: what is still open in its posts, how to hand it over, and the switch itself. */
export function stopPage(reader: SetupReader, { username, name, open, last }: Stopping): Html {
  const { words } = reader;
  const title = fill(words.stopTitle, { name });
  return setupFrame(
    reader,
    title,
    html`${backLink(reader)}
<h1>${title}</h1>
<p class="lead">${words.stopLead}</p>
${
  open.length > 0 &&
  html`<h2>${words.stopOpenTitle}</h2><p>${words.stopOpen}</p>
<ul class="doors">${open.map((post) => html`<li><a href="/desk/hand-over?post=${post.key}"><b>${post.name}</b>${words.stopHandOver}</a></li>`)}</ul>`
}
${
  last
    ? html`<p class="notice">${words.stopLastAdmin}</p>`
    : html`<form novalidate method="post" action="/setup/staff/stop/sure"><input type="hidden" name="username" value="${username}">
<p><button class="button" type="submit">${open.length > 0 ? words.stopAnyway : words.stopSure}</button></p></form>`
}
<p><a href="/setup/staff">${words.stopNot}</a></p>`,
  );
}
