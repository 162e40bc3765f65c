import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Following, followPage } from '#web/resident/pages/follow.ts';
import { senders } from '../../channels/senders.ts';
import type { House } from '../../house.ts';
import { addressOf } from '../../http/address-of.ts';
import { cookieName } from '../../http/credentials.ts';
import { type followDoor, tidy } from '../../who/follow.ts';
import { slipCookie } from './slip-session.ts';
import { sendPage, visitOf } from './visit.ts';

/** From the slip to the matter: the form, what the QR code opens, and the way in. */
export function followPages(app: FastifyInstance, house: House, follow: ReturnType<typeof followDoor>): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, asked: Following, status = 200) => {
    const { reader, reading } = await visitOf(house, request);
    const phone = [...reading.atlas.rows('units').values()].find((unit) => unit.kind === 'hotline')?.phone;
    const byPhone = senders.get('sms')?.isOn(house) ?? false;
    const following = typeof phone === 'string' ? { ...asked, byPhone, phone } : { ...asked, byPhone };
    return sendPage(reply, followPage(reader, following), status);
  };
  app.get('/follow', (request, reply) => show(request, reply, { number: '' }));
  app.get<{ Params: { number: string } }>('/follow/:number', (request, reply) => {
    const again = (request.query as { again?: string }).again !== undefined;
    const number = tidy(request.params.number);
    return show(request, reply, again ? { number, fault: 'followAgain' } : { number });
  });
  app.post('/follow', async (request, reply) => {
    const { number = '', code = '' } = (request.body ?? {}) as { number?: unknown; code?: unknown };
    const followed = await follow({
      number: String(number).slice(0, 60),
      code: String(code).normalize('NFKC'),
      address: addressOf(request),
    });
    const typed = tidy(String(number));
    if (followed === 'wrong') return show(request, reply, { number: typed, fault: 'followWrong' }, 403);
    if (followed === 'too-many') return show(request, reply, { number: typed, fault: 'followMany' }, 429);
    return reply
      .setCookie(cookieName(request, 'slip'), followed.token, slipCookie(followed.number))
      .redirect(`/m/${followed.number}`, 303);
  });
}
