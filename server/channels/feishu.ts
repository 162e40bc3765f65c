import { createDecipheriv, createHash, randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Api } from '../routes/api.ts';
import type { SlipDoor } from '../who/follow.ts';
import { feishuSender } from './feishu-out.ts';
import { once } from './once.ts';
import { objectIn, textIn, withRawBody } from './raw-body.ts';
import { sameText } from './same-text.ts';
import type { ChannelSettings } from './settings.ts';
import { takeText } from './take-text.ts';

type Settings = NonNullable<ChannelSettings['feishu']>;
type Part = Readonly<Record<string, unknown>>;

/** 飞书: events of the county's robot, sealed and signed by the platform's public format; answered by a message of its own. */
export function feishuRoutes(app: Api, house: House, door: SlipDoor): void {
  withRawBody(app, (scope) => {
    scope.post(
      '/api/channels/feishu',
      { schema: { summary: 'An event from Feishu (signed, sealed JSON)' } },
      async (request) => {
        const { feishu } = house.channels;
        if (feishu === undefined) throw new Trouble('not-found');
        const event = opened(feishu, request);
        if (event.type === 'url_verification') return { challenge: textIn(event.challenge) };
        const header = partOf(event, 'header');
        const time = Number(request.headers['x-lark-request-timestamp']) * 1000;
        await once(house, { id: `feishu:${textIn(header.event_id)}`, time }, () => take(house, door, event));
        return {};
      },
    );
  });
}

/** The event inside, when it was sealed with our key, names our token and is signed; the first question alone comes unsigned. */
function opened({ key, token }: Settings, request: FastifyRequest): Part {
  const event = objectIn(openSealed(key, textIn(objectIn(request.body).encrypt)));
  const first = event.type === 'url_verification';
  const named = first ? event.token : partOf(event, 'header').token;
  if (!sameText(token, textIn(named)) || !(first || isSigned(key, request))) throw new Trouble('signature-wrong');
  return event;
}

function openSealed(key: string, sealed: string): string {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-cbc', createHash('sha256').update(key).digest(), bytes.subarray(0, 16));
    return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('utf8');
  } catch {
    throw new Trouble('signature-wrong');
  }
}

function isSigned(key: string, { headers, body }: FastifyRequest): boolean {
  const [time, nonce] = [textIn(headers['x-lark-request-timestamp']), textIn(headers['x-lark-request-nonce'])];
  const right = createHash('sha256')
    .update(time + nonce + key)
    .update(String(body))
    .digest('hex');
  return sameText(right, textIn(headers['x-lark-signature']));
}

async function take(house: House, door: SlipDoor, event: Part): Promise<void> {
  if (partOf(event, 'header').event_type !== 'im.message.receive_v1') return;
  const message = partOf(partOf(event, 'event'), 'message');
  const from = textIn(partOf(partOf(partOf(event, 'event'), 'sender'), 'sender_id').open_id);
  const id = textIn(message.message_id);
  if (from === '' || id === '') throw new Trouble('bad-request');
  const answer = await answerTo(house, door, message, from);
  if (answer === '') return;
  const text = { id: randomUUID(), kind: 'answer', subject: '', text: answer, data: {} };
  // The platform asks again when it is not answered soon; what it could not be told now it can ask for once more.
  await feishuSender.send(house, { ...text, to: from, thread: id }).catch(() => undefined);
}

async function answerTo(house: House, door: SlipDoor, message: Part, from: string): Promise<string> {
  if (message.chat_type === 'group') return messageWords.zh.onlyAlone;
  if (message.message_type !== 'text') return messageWords.zh.onlyText;
  const id = textIn(message.message_id);
  const text = textIn(objectIn(message.content).text);
  return await takeText(house, door, { channel: 'feishu', from, text, id, address: { to: from, thread: id } });
}

function partOf(whole: Part, name: string): Part {
  const part = whole[name];
  return typeof part === 'object' && part !== null ? { ...part } : {};
}
