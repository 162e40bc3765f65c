import assert from 'node:assert/strict';
import { signatureFor, signedHeaders } from '#server/who/signed-request.ts';
import type { County } from './county.ts';

interface Key {
  readonly id: string;
  readonly secret: string;
}

/** A telephone switch with a key of the county’s administrator; tells of calls and answers with the status it got. */
export async function telephoneSwitch(county: County): Promise<(event: object) => Promise<number>> {
  const admin = await county.post('county-government-admin');
  const made = await admin.send<Key>('POST', '/api/keys', { body: { name: '电话交换机', purpose: 'cti' } });
  assert.equal(made.status, 201);
  const { id, secret } = made.body;
  return (event) => tell(county, id, secret, event);
}

/** Each message has a time of its own: a signature is taken once. */
export async function tell({ url }: County, key: string, secret: string, event: object): Promise<number> {
  const [time, body] = [(Date.now() / 1000).toFixed(3), JSON.stringify(event)];
  const headers = {
    'content-type': 'application/json',
    [signedHeaders.key]: key,
    [signedHeaders.time]: time,
    [signedHeaders.signature]: signatureFor(secret, time, body),
  };
  return (await fetch(`${url}/api/cti/calls`, { method: 'POST', body, headers })).status;
}
