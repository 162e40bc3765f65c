import type { Message } from '#domain/words/exchange.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Atlas } from '../atlas.ts';
import { withTitle } from '../import/title-for.ts';
import type { Partner } from './partner-of.ts';

/** What a message says, as a form to open a matter with: with its number and query code there, and their days as a record. */
export function formFrom(
  rule: Procedure,
  { key, name }: Partner,
  message: Message,
  atlas: Atlas,
): Record<string, unknown> {
  const { number, code, kind, subject, detail, phone, place, category, registered } = message;
  const contact = { ...(message.name && { name: message.name }), ...(phone && { phone }) };
  const all = {
    ...{ subject, detail, kind, category: categoryKey(atlas, category) },
    external: `${key}:${number}`,
    'external-code': code,
    happened: registered,
    place: place === undefined ? undefined : { words: place },
    contact: Object.keys(contact).length === 0 ? undefined : contact,
    origin: recordOf(name, message),
  };
  const asked = Object.entries(all).filter(([field, value]) => value !== undefined && rule.open.form.includes(field));
  return { ...withTitle(rule, Object.fromEntries(asked)) };
}

/** Their states and days as they came: facts of the matter, whatever is decided about them later. */
function recordOf(partner: string, message: Message): string {
  const told = (
    ['state', 'registered', 'transferred', 'accepted', 'due', 'concluded', 'result', 'category'] as const
  ).flatMap((column) => (message[column] === undefined ? [] : [`${column}: ${message[column]}`]));
  return [partner, ...told].join('\n');
}

/** By its key or its name; one unknown here is left to the record. */
function categoryKey(atlas: Atlas, category: string | undefined): string | undefined {
  if (category === undefined) return undefined;
  const rows = atlas.rows('categories');
  if (rows.has(category)) return category;
  return [...rows].find(([, row]) => row.name === category)?.[0];
}
