import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Api } from '../routes/api.ts';
import type { SlipDoor } from '../who/follow.ts';
import { once } from './once.ts';
import { objectIn, textIn, withRawBody } from './raw-body.ts';
import { sameText } from './same-text.ts';
import { takeText } from './take-text.ts';

type Said = Readonly<Record<string, unknown>>;

/** 钉钉: what people tell the county's robot, signed by the platform's public format; answered in the same call. */
export function dingtalkRoutes(app: Api, house: House, door: SlipDoor): void {
  withRawBody(app, (scope) => {
    scope.post(
      '/api/channels/dingtalk',
      { schema: { summary: 'A message from DingTalk (signed JSON)' } },
      async (request) => {
        const { dingtalk } = house.channels;
        if (dingtalk === undefined) throw new Trouble('not-found');
        const time = signedTime(dingtalk.secret, request);
        const said = objectIn(request.body);
        // The platform signs the time alone, so the message's own id is what is taken once.
        const id = `dingtalk:${house.keys.mark('message', textIn(said.msgId))}`;
        const content = await once(house, { id, time }, () => answerTo(house, door, said, dingtalk.url));
        return { msgtype: 'text', text: { content } };
      },
    );
  });
}

function signedTime(secret: string, { headers }: FastifyRequest): number {
  const [time, sign] = [textIn(headers.timestamp), textIn(headers.sign)];
  const right = createHmac('sha256', secret).update(`${time}\n${secret}`).digest('base64');
  if (!sameText(right, sign)) throw new Trouble('signature-wrong');
  return Number(time);
}

async function answerTo(house: House, door: SlipDoor, said: Said, platform: string): Promise<string> {
  if (said.conversationType === '2') return messageWords.zh.onlyAlone;
  if (said.msgtype !== 'text') return messageWords.zh.onlyText;
  const [id, from] = [textIn(said.msgId), textIn(said.senderStaffId) || textIn(said.senderId)];
  const text = textIn(((said.text ?? {}) as { content?: unknown }).content);
  if (id === '' || from === '') throw new Trouble('bad-request');
  const address = {
    to: from,
    thread: lentAddress(said, platform),
    until: Number(said.sessionWebhookExpiredTime) || undefined,
  };
  return await takeText(house, door, { channel: 'dingtalk', from, text, id, address });
}

/** Where the platform lets us answer for a while. Nowhere else: a message could name any address. */
function lentAddress({ sessionWebhook }: Said, platform: string): string | undefined {
  const url = URL.parse(textIn(sessionWebhook));
  return url?.origin === new URL(platform).origin ? url.href : undefined;
}
