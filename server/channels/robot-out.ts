import { createHmac } from 'node:crypto';
import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { type Answer, postJson } from './post-json.ts';
import type { Robot } from './settings.ts';

/** A robot in a post's own group. It tells what is due, to staff only. */
export const robotSender: Sender = {
  isOn: ({ channels }) => channels.robots.length > 0,
  wakes: true,
  receipts: false,
  send: sendByRobot,
};

async function sendByRobot(house: House, { id, to, subject, text }: Outgoing): Promise<Sent> {
  const robot = house.channels.robots.find(({ post }) => post === to);
  if (robot === undefined) return { failed: 'off', final: true };
  const { url, body } = requests[robot.kind](robot, `${subject}\n${text}`, Date.now());
  return outcomeOf(await postJson(url, JSON.stringify(body)), id);
}

/** As each platform writes it: what is signed differs, text is text. */
const requests: Readonly<
  Record<Robot['kind'], (robot: Robot, text: string, now: number) => { readonly url: string; readonly body: object }>
> = {
  wecom: ({ url }, content) => ({ url, body: { msgtype: 'text', text: { content } } }),
  dingtalk: ({ url, secret }, content, now) => {
    const sign = createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64');
    const signed = secret === '' ? url : `${url}&timestamp=${now}&sign=${encodeURIComponent(sign)}`;
    return { url: signed, body: { msgtype: 'text', text: { content } } };
  },
  // The key is what elsewhere is the message, and the message is empty: so it is written.
  feishu: ({ url, secret }, text, now) => {
    const timestamp = String(Math.floor(now / 1000));
    const sign = createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64');
    const body = { msg_type: 'text', content: { text } };
    return { url, body: secret === '' ? body : { timestamp, sign, ...body } };
  },
};

/** These platforms answer 200 to everything and say in the body whether it was done. */
export function outcomeOf({ status, body }: Answer, id: string): Sent {
  const code = body.errcode ?? body.code ?? body.StatusCode;
  if (status === 200 && code === 0) return { sent: id };
  return { failed: String(code ?? status).slice(0, 40), final: false };
}
