import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import { isMobile, phoneDigits } from '#domain/person/phone-digits.ts';
import { wording } from '#regulations/wording/index.ts';
import { type PhoneFault, phoneCodePage, phoneListPage, phonePage } from '#web/resident/pages/phone.ts';
import type { House } from '../../house.ts';
import { addressOf } from '../../http/address-of.ts';
import { cookieName, cookieOf, cookieOptions } from '../../http/credentials.ts';
import { noteBroken } from '../../http/errors.ts';
import { Trouble } from '../../http/problem.ts';
import { type PhoneDoor, phoneDoor } from '../../who/phone-door.ts';
import { openSlip } from './slip-session.ts';
import { sendPage, visitOf } from './visit.ts';

/** Of the list alone, for as long as it may be read. */
const cookie = { ...cookieOptions, path: '/follow/phone', maxAge: 1800 };

/** The slip is lost: a code to the number it was said with opens what was said. Not there where no text messages are sent. */
export function phonePages(app: FastifyInstance, house: House): void {
  const door = phoneDoor(house);
  app.register((pages, _, done) => {
    pages.addHook('preHandler', (__, ___, next) => next(door.isOpen ? undefined : new Trouble('not-found')));
    askPages(pages, house, door);
    listPages(pages, house, door);
    done();
  });
}

function askPages(app: FastifyInstance, house: House, door: PhoneDoor): void {
  const ask = async (request: FastifyRequest, reply: FastifyReply, phone: string, fault?: PhoneFault, status = 200) => {
    const { reader } = await visitOf(house, request);
    return sendPage(reply, phonePage(reader, fault === undefined ? { phone } : { phone, fault }), status);
  };
  app.get('/follow/phone', (request, reply) => ask(request, reply, ''));
  app.post('/follow/phone', async (request, reply) => {
    const typed = fieldOf(request, 'phone');
    const phone = phoneDigits(typed);
    if (!isMobile(phone)) return ask(request, reply, typed, 'phoneNumberFault', 422);
    const asked = await door.ask(phone, addressOf(request), request.lang);
    if (asked === 'too-many') return ask(request, reply, typed, 'phoneMany', 429);
    // Looked up and sent only when the answer has gone: it tells of no number whether it is known.
    reply.raw.once('finish', () => {
      asked.send().catch((error) => noteBroken(error, request));
    });
    const { reader } = await visitOf(house, request);
    return sendPage(reply, phoneCodePage(reader, { word: asked.word }));
  });
  app.post('/follow/phone/code', async (request, reply) => {
    const word = fieldOf(request, 'word');
    const list = await door.enter(word, fieldOf(request, 'code').normalize('NFKC').replace(/\D/g, ''));
    const { reader } = await visitOf(house, request);
    if (list === undefined) return sendPage(reply, phoneCodePage(reader, { word, fault: 'phoneWrong' }), 403);
    return reply.setCookie(cookieName(request, 'found'), list, cookie).redirect('/follow/phone/matters', 303);
  });
}

function listPages(app: FastifyInstance, house: House, door: PhoneDoor): void {
  const foundFor = (request: FastifyRequest) => door.list(cookieOf(request, 'found') ?? '');
  app.get('/follow/phone/matters', async (request, reply) => {
    const found = await foundFor(request);
    const { reader } = await visitOf(house, request);
    if (found === undefined) return sendPage(reply, phonePage(reader, { phone: '', fault: 'phoneListOver' }), 403);
    const { phrases } = wording[reader.lang];
    const day = (at: Date) => sayDay(at.toISOString(), house.now().slice(0, 10), phrases);
    return sendPage(
      reply,
      phoneListPage(
        reader,
        found.map(({ number, opened }) => ({ number, day: day(opened) })),
      ),
    );
  });
  app.post('/follow/phone/open', async (request, reply) => {
    const number = fieldOf(request, 'number');
    const matter = (await foundFor(request))?.find((one) => one.number === number);
    if (matter === undefined) return reply.redirect('/follow/phone/matters', 303);
    return reply.redirect(await openSlip(house, reply, matter.id), 303);
  });
}

const fieldOf = (request: FastifyRequest, name: string): string => {
  const value = ((request.body ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.slice(0, 100) : '';
};
