import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { signedBy } from '../messages/signed-by.ts';
import { signatureFor, signedHeaders } from '../who/signed-request.ts';
import { postJson } from './post-json.ts';

/** Text messages by a gateway of the county: one signed JSON request each, with the words and the same as data for its templates. */
export const smsSender: Sender = {
  isOn: ({ channels }) => channels.sms !== undefined,
  wakes: true,
  receipts: true,
  send: sendSms,
};

async function sendSms(house: House, { id, to, kind, text, data }: Outgoing): Promise<Sent> {
  const { sms } = house.channels;
  if (sms === undefined) return { failed: 'off', final: true };
  const time = (Date.now() / 1000).toFixed(3);
  const words = `【${await signedBy(house)}】${text.replaceAll('\n', ' ')}`;
  const body = JSON.stringify({ id, to, template: kind, data, text: words });
  const headers = { [signedHeaders.time]: time, [signedHeaders.signature]: signatureFor(sms.secret, time, body) };
  const answer = await postJson(sms.url, body, { 'idempotency-key': id, ...headers });
  if (answer.status >= 200 && answer.status < 300)
    return { sent: typeof answer.body.id === 'string' ? answer.body.id : id };
  // Too many at once, or something of theirs: another time.
  const later = answer.status === 429 || answer.status === 408 || answer.status >= 500;
  return { failed: String(answer.status), final: !later };
}
