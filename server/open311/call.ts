import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { cameTo } from '../http/site-of.ts';
import { type Region, regionName, regionOf } from '../region.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { type Fault, sendFaults } from './fault.ts';
import { type Format, type Names, sendAnswer } from './write-answer.ts';

/** One call by GeoReport, with what every method needs. */
export interface Call {
  readonly request: FastifyRequest;
  readonly given: Arguments;
  readonly reading: Reading;
  readonly region: Region;
  /** The county's name in the caller's language. */
  readonly county: string;
  /** Scheme and host as the caller knows them. */
  readonly base: string;
  /** Of an address like `…/261121-00042.xml`, what stands before the format. */
  readonly id: string;
}

/** An answer with its names in XML, or what is wrong. */
export type Told = { readonly names: Names; readonly value: unknown } | readonly Fault[];

/** A method as Fastify runs it: format and jurisdiction are looked at first, and what comes out is written in the format. */
export const answering =
  (house: House, method: (call: Call) => Told | Promise<Told>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { lang } = request;
    const { format, id } = addressOf(request);
    if (format === undefined) return sendFaults(reply, formatOf(request), lang, [{ fault: 'no-format' }]);
    const region = await regionOf(house);
    const given = argumentsOf(request.query, request.body);
    const fault = jurisdictionFault(given.one('jurisdiction_id'), region);
    if (fault !== undefined) return sendFaults(reply, format, lang, [fault]);
    const base = cameTo(request);
    const reading = await readingIn(house, lang);
    const told = await method({ request, given, reading, region, county: regionName(region, lang), base, id });
    return 'names' in told ? sendAnswer(reply, format, told.names, told.value) : sendFaults(reply, format, lang, told);
  };

/** The end of the address says the format; where it says none, what the caller would rather have; XML is always given. */
function addressOf({ params, headers }: FastifyRequest): { id: string; format: Format | undefined } {
  const { format, file = '' } = params as { format?: string; file?: string };
  const [, id = file, ending] = /^(.*)\.([a-z]+)$/i.exec(file) ?? [];
  const said = (format ?? ending)?.toLowerCase();
  if (said === undefined) return { id, format: headers.accept?.includes('json') ? 'json' : 'xml' };
  return { id, format: said === 'xml' || said === 'json' ? said : undefined };
}

/** The format of an answer to a call that went wrong before it could be read. */
export const formatOf = ({ url }: FastifyRequest): Format => (/\.json(\?|$)/i.test(url) ? 'json' : 'xml');

function jurisdictionFault(given: string, { region, demo }: Region): Fault | undefined {
  const ours = demo ? ['demo', region] : [region];
  if (given === '' || ours.includes(given)) return undefined;
  return { fault: 'no-jurisdiction', gaps: { given, ours: ours.join(', ') } };
}
