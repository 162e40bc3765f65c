import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { postJson } from './post-json.ts';
import { outcomeOf } from './robot-out.ts';
import { tokenKeeper } from './token-keeper.ts';

/** Feishu: an answer below the message it answers. */
export const feishuSender: Sender = {
  isOn: ({ channels }) => channels.feishu !== undefined,
  wakes: true,
  receipts: true,
  send: sendFeishu,
};

/** Feishu's word for a token that has ended. */
const tokenEnded = 99991663;
const tokens = tokenKeeper();

async function sendFeishu(house: House, { id, thread = '', text }: Outgoing): Promise<Sent> {
  const { feishu } = house.channels;
  if (feishu === undefined) return { failed: 'off', final: true };
  const { url, app, secret } = feishu;
  const token = await tokens.get(`${url} ${app}`, async () => {
    const asked = JSON.stringify({ app_id: app, app_secret: secret });
    const { body } = await postJson(`${url}/open-apis/auth/v3/tenant_access_token/internal`, asked);
    return { token: body.tenant_access_token, seconds: body.expire };
  });
  const path = `/open-apis/im/v1/messages/${encodeURIComponent(thread)}/reply`;
  // The platform takes the same `uuid` once within an hour.
  const body = JSON.stringify({ msg_type: 'text', content: JSON.stringify({ text }), uuid: id });
  const answer = await postJson(`${url}${path}`, body, { authorization: `Bearer ${token}` });
  if (answer.body.code === tokenEnded) tokens.drop(`${url} ${app}`);
  return outcomeOf(answer, id);
}
