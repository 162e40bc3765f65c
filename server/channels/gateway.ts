import { type Static, Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { fallBack } from '../messages/fall-back.ts';
import type { Kind } from '../messages/queue.ts';
import type { Api } from '../routes/api.ts';
import { loadMatter } from '../store/load-matter.ts';
import type { SlipDoor } from '../who/follow.ts';
import { keepBody, signerOf } from '../who/signed-request.ts';
import { takeText } from './take-text.ts';

const exactly = { additionalProperties: false };

const message = Type.Object(
  {
    /** `sms` from a text message gateway, `gateway` from any other program that passes on what people say. */
    channel: Type.Union([Type.Literal('sms'), Type.Literal('gateway')]),
    /** Of a text message the telephone number; else whatever the program calls the writer. */
    from: Type.String({ minLength: 1, maxLength: 100 }),
    text: Type.String({ maxLength: 20_000 }),
    /** The program’s own id of the message: sent twice it is taken once. */
    id: Type.String({ minLength: 1, maxLength: 200 }),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    phone: Type.Optional(Type.String({ pattern: '^[+\\d][\\d -]{4,20}$' })),
  },
  exactly,
);

const delivery = Type.Object(
  {
    /** What the gateway answered as `id` when it took the message, else our own. */
    id: Type.String({ minLength: 1, maxLength: 200 }),
    state: Type.Union([Type.Literal('delivered'), Type.Literal('failed')]),
    /** A code, never words: nothing of the person. */
    reason: Type.Optional(Type.String({ maxLength: 40, pattern: '^[\\w.:-]*$' })),
  },
  exactly,
);

/** A generic gateway: other programs bring messages in, and tell what became of those that went out. */
export function gatewayRoutes(app: Api, house: House, door: SlipDoor): void {
  app.post(
    '/api/channels/messages',
    {
      schema: { summary: 'A message passed on by a gateway (signed, key of purpose webhook-in)', body: message },
      preParsing: keepBody,
    },
    async (request) => {
      const { id: key } = await signerOf(house, request, 'webhook-in');
      const said = saidBy(request.body, key);
      return { reply: (await takeText(house, door, said)) || null };
    },
  );
  app.post(
    '/api/channels/deliveries',
    {
      schema: { summary: 'What became of a message that went out (signed, key of purpose webhook-in)', body: delivery },
      preParsing: keepBody,
    },
    async (request, reply) => {
      await signerOf(house, request, 'webhook-in');
      await noteDelivery(house, request.body);
      return reply.code(204).send();
    },
  );
}

function saidBy(
  { channel, from, text, id, name, phone = channel === 'sms' ? from : undefined }: Static<typeof message>,
  key: string,
) {
  const contact = { ...(name !== undefined && { name }), ...(isPhone(phone) && { phone }) };
  return { channel, from, text, id: `${key}/${id}`, address: { to: from }, contact };
}

const isPhone = (text: string | undefined): text is string => text !== undefined && /^[+\d][\d -]{4,20}$/.test(text);

interface Gone {
  readonly id: string;
  readonly kind: Kind;
  readonly matter: string | null;
  readonly seq: number | null;
  readonly state: string;
}

/** What has been delivered stays so, in whatever order and how often the gateway tells; what failed goes the next way, once. */
async function noteDelivery(house: House, { id, state, reason = '' }: Static<typeof delivery>): Promise<void> {
  const { rows } = await house.db.query<Gone>(
    'select id, kind, matter, seq, state from message where region = $1 and (provider = $2 or id::text = $2)',
    [house.region, id],
  );
  const [row] = rows;
  if (row === undefined) throw new Trouble('not-found', { field: 'id' });
  const { rowCount } = await house.db.query(
    `update message set state = $3, reason = $4 where id = $1 and region = $2 and state = 'sent'`,
    [row.id, house.region, state, reason || null],
  );
  if (rowCount === 0 || state === 'delivered') return;
  const known = row.matter === null ? undefined : (await loadMatter(house.db, house.region, row.matter))?.matter;
  await fallBack(house, row, known, reason || 'undelivered');
}
