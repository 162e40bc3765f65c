import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { getJson, postJson } from './post-json.ts';
import { outcomeOf } from './robot-out.ts';
import { tokenKeeper } from './token-keeper.ts';

/** WeCom: a message of the county's application to one member or customer. Receipts are in the answer to the callback. */
export const wecomSender: Sender = {
  isOn: ({ channels }) => channels.wecom !== undefined,
  wakes: true,
  receipts: false,
  send: sendWecom,
};

/** WeCom's word for a token that has ended, whatever was said of how long it lasts. */
const tokenEnded: ReadonlySet<unknown> = new Set([40014, 42001]);
const tokens = tokenKeeper();

async function sendWecom(house: House, { id, to, text }: Outgoing): Promise<Sent> {
  const { wecom } = house.channels;
  if (wecom === undefined) return { failed: 'off', final: true };
  const { url, corp, secret, agent } = wecom;
  const token = await tokens.get(`${url} ${corp}`, async () => {
    const query = new URLSearchParams({ corpid: corp, corpsecret: secret });
    const { body } = await getJson(`${url}/cgi-bin/gettoken?${query}`);
    return { token: body.access_token, seconds: body.expires_in };
  });
  const body = { touser: to, msgtype: 'text', agentid: Number(agent), text: { content: text } };
  const query = new URLSearchParams({ access_token: token });
  const answer = await postJson(`${url}/cgi-bin/message/send?${query}`, JSON.stringify(body));
  if (tokenEnded.has(answer.body.errcode)) tokens.drop(`${url} ${corp}`);
  return outcomeOf(answer, typeof answer.body.msgid === 'string' ? answer.body.msgid : id);
}
