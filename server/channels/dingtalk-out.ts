import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { postJson } from './post-json.ts';
import { outcomeOf } from './robot-out.ts';

/** DingTalk: by the conversation's own address, which it lends for a while; after that by another way. */
export const dingtalkSender: Sender = {
  isOn: ({ channels }) => channels.dingtalk !== undefined,
  wakes: true,
  receipts: false,
  send: sendDingtalk,
};

async function sendDingtalk(_: House, { id, thread = '', text }: Outgoing): Promise<Sent> {
  if (!URL.canParse(thread)) return { failed: 'no-address', final: true };
  return outcomeOf(await postJson(thread, JSON.stringify({ msgtype: 'text', text: { content: text } })), id);
}
