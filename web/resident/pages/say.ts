import { consentOn } from '#regulations/consents.ts';
import type { Form } from '../form/form.ts';
import { question } from '../form/question.ts';
import { refused } from '../form/refused.ts';
import { attributes, type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

/** An intake form. `key` makes two presses one matter; `notes` say what went wrong beside the answers. */
export interface Saying {
  readonly form: Form;
  readonly key: string;
  readonly notes: readonly string[];
  /** The other kind of procedure a resident may have come for. */
  readonly other?: { readonly path: string; readonly kind: 'service' | 'petition' };
  /** Procedures with a form of their own: applications, mediation, reports. */
  readonly roads: readonly { readonly path: string; readonly id: string }[];
}

/** At most three questions stand open; the rest can be opened, and stands open when something was said there. */
export function sayPage(reader: Reader, saying: Saying): Html {
  const { form, key, notes } = saying;
  const { words, wording } = reader;
  const service = form.rule.kind === 'service';
  const parts = partsOf(form);
  const title = service ? words.sayTitle : (wording.procedures[form.rule.id]?.title ?? words.petitionTitle);
  const returned = Object.keys(form.said).length > 0;
  return page(reader, {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${leadOf(reader, form)}</p>
${form.asks.some((name) => form.rule.fields[name]?.kind === 'item') && html`<p><a href="/items">${words.itemsBefore}</a></p>`}
${refused(reader, form, notes)}
<form method="post" enctype="multipart/form-data" action="${service ? '/say' : `/say/${form.rule.id}`}"${attributes({ 'data-draft': service && form.rule.id, 'data-returned': returned })} novalidate>
<input type="hidden" name="key" value="${key}">
${parts.open.map((name) => question(reader, form, name))}
${folded(reader, form, parts.contact, words.sayContact, consentTo('contact', reader))}
${folded(reader, form, parts.more, service ? words.sayMore : words.sayRest)}
<div class="send"><button class="button full" type="submit">${words.saySubmit}</button>
<p class="soft">${words.sayAfter}</p></div>
</form>
${other(reader, saying)}
${roads(reader, saying)}`,
  });
}

function leadOf({ words, wording }: Reader, { rule }: Form): string {
  if (rule.kind === 'service') return words.sayLead;
  return rule.kind === 'petition' ? words.petitionLead : (wording.procedures[rule.id]?.summary ?? '');
}

/**
 * Questions that must be answered stand open, with one more: where it is for something to be done, who is asking for
 * what is answered in writing.
 */
function partsOf({ rule, asks, needs }: Form): Record<'open' | 'contact' | 'more', readonly string[]> {
  const kind = (name: string) => rule.fields[name]?.kind;
  const service = rule.kind === 'service';
  const also = service ? 'place' : 'contact';
  // Which item, and whom it is about: what it depends on is not folded away.
  const leads = (name: string) => rule.kind === 'private' && ['item', 'unit'].includes(kind(name) ?? '');
  const open = asks.filter((name) => needs.includes(name) || name === also || leads(name));
  const closed = asks.filter((name) => !open.includes(name));
  const contact = closed.filter((name) => service && kind(name) === 'person');
  return { open, contact, more: closed.filter((name) => !contact.includes(name)) };
}

function folded(reader: Reader, form: Form, names: readonly string[], title: string, note?: string): Html | undefined {
  if (names.length === 0) return undefined;
  const used = names.some(
    (name) =>
      name in form.faults || Object.entries(form.said).some(([key, all]) => within(key, name) && all.some(Boolean)),
  );
  return html`<details${attributes({ open: used })}><summary>${title}</summary><div>
${note && html`<p>${note}</p>`}
${names.map((name) => question(reader, form, name))}
</div></details>`;
}

const within = (key: string, name: string): boolean => key === name || key.startsWith(`${name}.`);

function other({ words }: Reader, { other: to }: Saying): Html | undefined {
  if (to === undefined) return undefined;
  const petition = to.kind === 'petition';
  return html`<div class="aside">${petition && html`<p>${words.sayOtherNote}</p>`}<p><a href="${to.path}">${petition ? words.sayOther : words.toService}</a></p></div>`;
}

function roads({ words, wording }: Reader, { roads: all }: Saying): Html | undefined {
  if (all.length === 0) return undefined;
  const line = ({ path, id }: Saying['roads'][number]) =>
    html`<li><a href="${path}"><b>${wording.procedures[id]?.title}</b> ${wording.procedures[id]?.summary}</a></li>`;
  return html`<h2>${words.sayRoads}</h2><ul class="doors"><li><a href="/items"><b>${words.itemsTitle}</b> ${words.itemsDoorNote}</a></li>${all.map(line)}</ul>`;
}

/** The very words that “my information” says were agreed to. */
const consentTo = (field: string, { lang, now }: Reader): string => consentOn(field, now.slice(0, 10))?.[lang] ?? '';
