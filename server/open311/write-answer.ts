import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyReply } from 'fastify';

export type Format = 'xml' | 'json';

/** Names that the elements of an answer bear in XML: of the whole, and of the members of each list within it. */
export interface Names {
  readonly root: string;
  readonly each?: string;
  /** Member of a list by the list's own name. */
  readonly lists?: Readonly<Record<string, string>>;
}

const builder = new XMLBuilder({ suppressEmptyNode: false });

/** Sends a GeoReport answer: JSON as it is, XML by the convention that maps one to the other (a null is an empty element). */
export function sendAnswer(reply: FastifyReply, format: Format, names: Names, value: unknown): FastifyReply {
  if (format === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
  return reply.type('text/xml; charset=utf-8').send(writeXml(names, value));
}

function writeXml({ root, each, lists = {} }: Names, value: unknown): string {
  const whole = each === undefined ? inLists(value, lists) : { [each]: inLists(value, lists) };
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: whole })}`;
}

/** `attributes: [a, b]` becomes `attributes: { attribute: [a, b] }`, all the way down. */
function inLists(value: unknown, lists: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => inLists(one, lists));
  if (value === null) return '';
  if (typeof value !== 'object') return typeof value === 'string' ? value.replace(unwritable, '') : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const each = lists[name];
      return [name, each === undefined ? inLists(one, lists) : { [each]: inLists(one, lists) }];
    }),
  );
}

/** XML 1.0 has no way of writing these at all. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
